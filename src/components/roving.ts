import type { ReactiveController, ReactiveElement } from 'lit';

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
      if (kept.length !== 1) stopAt(buttons, kept[0] ?? buttons.find((button) => button.ariaPressed === 'true') ?? buttons[0]);
    }
  }

  #settle(target: Element): void {
    const group = target.closest(GROUPS);
    if (group && target.matches('button')) stopAt(buttonsOf(group), target);
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as Element;
    const group = target.closest('button') && target.closest(GROUPS);
    const move = MOVES[event.key];
    if (!group || !move || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const buttons = buttonsOf(group);
    const rtl = getComputedStyle(group).direction === 'rtl';
    const to = move(buttons.indexOf(target as HTMLButtonElement), buttons.length, rtl);
    event.preventDefault();
    event.stopPropagation();
    buttons[Math.min(Math.max(to, 0), buttons.length - 1)]?.focus();
  }
}

const buttonsOf = (group: Element): HTMLButtonElement[] => [...group.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];

function stopAt(buttons: readonly HTMLButtonElement[], stop: HTMLButtonElement | undefined): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}
