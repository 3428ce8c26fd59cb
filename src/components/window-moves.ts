import { clampViewport as clamp, panViewport, zoomViewport as zoom, type PositionScale, type Viewport } from '../scale/index.js';

/** A second: nothing on a timeline comes nearer. */
const LIMITS = { least: 1000 };

export { panViewport };
export const clampViewport = (scale: PositionScale, viewport: Viewport): [number, number] => clamp(scale, viewport, LIMITS);
export const zoomViewport = (scale: PositionScale, viewport: Viewport, factor: number, at?: number): [number, number] => zoom(scale, viewport, factor, at, LIMITS);
