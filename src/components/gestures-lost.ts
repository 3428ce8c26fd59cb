import { touchCopy } from './gestures-first.js';

/**
 * The events of a finger go to what it first touched and to nobody else once that has left the page, as marks do when a chart is drawn anew: those are given to the stage, or a pinch that
 * begins on a label would end with its first move.
 */
export function heedLostTouches(stage: HTMLElement, signal: AbortSignal): void {
  const give = (event: Event): void => {
    if (!stage.contains(event.target as Node) && !stage.dispatchEvent(touchCopy(event as TouchEvent))) event.preventDefault();
  };
  stage.addEventListener('touchstart', ({ changedTouches }) => {
    // By the touches: an event that was kept for later has the stage itself for its target.
    for (const { target } of changedTouches) for (const type of ['touchmove', 'touchend', 'touchcancel']) if (target !== stage) target.addEventListener(type, give, { passive: false, signal });
  }, { capture: true, passive: true, signal });
}
