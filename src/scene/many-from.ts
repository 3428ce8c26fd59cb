/** The most rows a chart gives a place each; more are drawn by density (`drawMany`). */
export const MOST_PLACED = 2000;
