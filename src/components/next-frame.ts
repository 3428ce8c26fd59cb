import { calm } from './calm.js';

/** What is asked for, however often, is done once a frame, and the last that was asked; at once where a reader wants nothing to move. */
export class NextFrame {
  #frame = 0;
  #asked?: () => void;

  ask(act: () => void): void {
    this.#asked = act;
    if (calm()) this.flush();
    else this.#frame ||= requestAnimationFrame(() => this.flush());
  }

  /** Does now what waits for the frame, if anything does. */
  flush(): void {
    const act = this.#asked;
    this.drop();
    act?.();
  }

  /** Leaves it undone. */
  drop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#asked = undefined;
  }
}
