/** Px a wheel moves sideways: two fingers on a pad, a tilted wheel, or Shift with the wheel; 0 where it is the page's, or zooms. */
export function wheelSideways({ deltaX, deltaY, deltaMode, shiftKey, ctrlKey, metaKey }: WheelEvent): number {
  if (ctrlKey || metaKey) return 0;
  const px = shiftKey && !deltaX ? deltaY : Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : 0;
  return px * (deltaMode === 1 ? 16 : deltaMode ? 400 : 1);
}
