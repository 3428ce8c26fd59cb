/** Px a finger goes before it is clear which way. */
const CLEAR = 6;

/** Keeps one finger's moves from whoever else listens until it is clear that they go sideways; those up and down stay the page's. */
export class Swipe {
  #start?: Touch;
  /** Whose the gesture is; undefined while that is not clear. */
  #ours?: boolean;

  constructor(stage: HTMLElement, signal: AbortSignal) {
    stage.addEventListener('touchstart', this.#begin, { capture: true, passive: true, signal });
    stage.addEventListener('touchmove', this.#move, { capture: true, passive: true, signal });
  }

  readonly #begin = ({ touches }: TouchEvent): void => {
    this.#ours = touches.length > 1 || undefined;
    this.#start = touches[0];
  };

  readonly #move = (event: TouchEvent): void => {
    const [touch] = event.touches;
    if (this.#ours === undefined && touch && this.#start) {
      const [x, y] = [Math.abs(touch.clientX - this.#start.clientX), Math.abs(touch.clientY - this.#start.clientY)];
      if (Math.max(x, y) >= CLEAR) this.#ours = x > y;
    }
    if (!this.#ours) event.stopImmediatePropagation();
  };
}
