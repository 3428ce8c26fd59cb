import { wheelSideways } from './gestures-wheel.js';

const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
type Sent = [target: EventTarget, event: Event];

/**
 * What a reader does before there is anything that understands gestures: kept, and given to it once it is there. `need` is called at the first sign that
 * a chart may be moved, `zoomed` tells whether there is anything to move.
 */
export class FirstGesture {
  #kept: Sent[] = [];
  readonly #stop = new AbortController();

  constructor(private readonly stage: HTMLElement, private readonly need: () => void, private readonly zoomed: () => boolean) {
    const { signal } = this.#stop;
    stage.addEventListener('pointerenter', need, { signal });
    stage.addEventListener('wheel', this.#wheel, { passive: false, signal });
    for (const type of TOUCHES) stage.addEventListener(type, this.#touch, { passive: false, signal });
    for (const type of ['mousedown', 'dblclick'] as const) stage.addEventListener(type, this.#mouse, { signal });
  }

  /** Listens no more. */
  dispose(): void { this.#stop.abort(); }

  /** Gives what was kept, in its order, to whoever listens now. */
  replay(): void {
    this.dispose();
    for (const [target, event] of this.#kept.splice(0)) target.dispatchEvent(event);
  }

  /** What could not be given to anyone is over. */
  forget(): void { this.#kept = []; }

  readonly #wheel = (event: WheelEvent): void => {
    const { ctrlKey, metaKey, deltaX, deltaY, deltaMode } = event;
    if (!ctrlKey && !metaKey && !(this.zoomed() && wheelSideways(event))) return;
    event.preventDefault();
    this.#keep(this.stage, new WheelEvent('wheel', { ...mouseInit(event), deltaX, deltaY, deltaMode }));
  };

  readonly #mouse = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('.card, button, a') || (event.type === 'dblclick' && target.closest('.item'))) return;
    this.#keep(this.stage, new MouseEvent(event.type, mouseInit(event)));
    const { signal } = this.#stop;
    if (event.type !== 'mousedown') return;
    const more = (next: MouseEvent): void => {
      if (next.type === 'mouseup') for (const type of ['mousemove', 'mouseup'] as const) window.removeEventListener(type, more);
      this.#keep(window, new MouseEvent(next.type, mouseInit(next)));
    };
    for (const type of ['mousemove', 'mouseup'] as const) window.addEventListener(type, more, { signal });
  };

  readonly #touch = (event: TouchEvent): void => {
    // Two fingers are not for the page any more.
    if (event.type === 'touchmove' && event.touches.length > 1 && event.cancelable) event.preventDefault();
    if ((event.target as Element).closest('.card, button, a')) return;
    this.#keep(this.stage, touchCopy(event));
  };

  /** Of one move after another only the last counts. */
  #keep(target: EventTarget, event: Event): void {
    this.need();
    const last = this.#kept.at(-1);
    if (last?.[1].type === event.type && /^(mouse|touch)move$/.test(event.type)) this.#kept.pop();
    this.#kept.push([target, event]);
  }
}

/** Not bubbling: the page has heard it already. */
const mouseInit = ({ clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, button, buttons, detail }: MouseEvent): MouseEventInit =>
  ({ cancelable: true, view: window, clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, button, buttons, detail });

/** The same fingers once more, for another target. Not bubbling. */
export const touchCopy = ({ type, touches, changedTouches, targetTouches }: TouchEvent): UIEvent =>
  Object.assign(new UIEvent(type, { cancelable: true, view: window }), { touches: [...touches], changedTouches: [...changedTouches], targetTouches: [...(targetTouches ?? touches)] });
