import type { ReactiveController, ReactiveElement } from 'lit';
import { pageMove, typeAhead, typeLetter, type Typed } from '../interaction/index.js';

const GROUPS = '.views, .zoom, .legend, .story-buttons, .years, .table > tbody';
const MOVES: Record<string, (at: number, count: number, rtl: boolean) => number> = {
  ArrowRight: (at, _, rtl) => at + (rtl ? -1 : 1),
  ArrowLeft: (at, _, rtl) => at + (rtl ? 1 : -1),
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Groups of buttons as one stop of the Tab key each; arrow keys, Home and End lead through a group, and Tab comes back to where it was left. */
export class Roving implements ReactiveController {
  #typed?: Typed;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
    (host.renderRoot as ShadowRoot).addEventListener('keydown', (event) => this.#press(event as KeyboardEvent));
    (host.renderRoot as ShadowRoot).addEventListener('focusin', (event) => this.#settle(event.target as Element));
    this.hostUpdated();
  }

  /** Buttons come and go; each group keeps one that Tab reaches. */
  hostUpdated(): void {
    for (const group of this.host.renderRoot.querySelectorAll(GROUPS)) {
      const buttons = buttonsOf(group);
      const kept = buttons.filter((button) => button.tabIndex === 0 && button.hasAttribute('tabindex'));
      if (kept.length !== 1 || buttons.some((button) => !button.hasAttribute('tabindex'))) stopAt(buttons, kept[0] ?? buttons.find((button) => button.ariaPressed === 'true') ?? buttons[0]);
    }
  }

  #settle(target: Element): void {
    const group = target.closest(GROUPS);
    if (group && target.matches('button')) stopAt(buttonsOf(group), target);
  }

  #seek(event: KeyboardEvent, group: Element, buttons: readonly HTMLButtonElement[], at: number): number | undefined {
    if (!group.matches(TEXTS)) return undefined;
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      return pageMove(buttons.length, at, event.key === 'PageDown', (index) => buttons[index].closest('.year') ?? Math.floor(index / 10));
    }
    const typed = typeLetter(this.#typed, event.key, event.timeStamp);
    if (!typed) return undefined;
    this.#typed = typed;
    const to = typeAhead(buttons.map(({ textContent }) => textContent), at, typed.text);
    return to < 0 ? at : to;
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as Element;
    const group = target.closest('button') && target.closest(GROUPS);
    if (!group || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const buttons = buttonsOf(group);
    const at = buttons.indexOf(target as HTMLButtonElement);
    const to = MOVES[event.key]?.(at, buttons.length, getComputedStyle(group).direction === 'rtl') ?? this.#seek(event, group, buttons, at);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[Math.min(Math.max(to, 0), buttons.length - 1)]?.focus();
  }
}

/** Lists that are read, where page keys go from part to part and letters to titles. */
const TEXTS = '.years, .table > tbody';

const buttonsOf = (group: Element): HTMLButtonElement[] => [...group.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];

function stopAt(buttons: readonly HTMLButtonElement[], stop: HTMLButtonElement | undefined): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}
