import { controlsIn } from './fits.js';
import type { Box } from './geometry.js';

/** px that WCAG 2.2 (2.5.8) asks of a target. */
const LEAST = 24;
const ROUNDING = 0.5;

interface Target { name: string; box: Box; inline: boolean }
const sizeOf = ({ x0, x1, y0, y1 }: Box): number => Math.min(x1 - x0, y1 - y0);
const middleOf = ({ x0, x1, y0, y1 }: Box) => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 });

/** Everything that can be pressed, with its box: buttons, links, sliders, fields, and the labels and counts of a chart. */
function targetsIn(element: Element): Target[] {
  const layers = '.card, .menu-list';
  const over = element.shadowRoot!.querySelector(layers);
  const items = [...element.shadowRoot!.querySelectorAll('[part~="chart"] .item')].map((control) => {
    const { left, top, right, bottom } = (control.querySelector('.target') ?? control).getBoundingClientRect();
    return { control, boxes: [{ x0: left, y0: top, x1: right, y1: bottom }] };
  });
  return [...controlsIn(element), ...items].filter(({ control }) => !over || control.closest(layers) === over).flatMap(({ control, boxes }) => {
    const around = control.parentElement;
    const inline = control.matches('a') && getComputedStyle(control).display === 'inline' && around !== null && around.textContent!.trim() !== control.textContent!.trim();
    const name = `${control.localName}.${control.getAttribute('class') ?? ''} “${(control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
    return boxes.map((box) => ({ name, box, inline }));
  });
}

/**
 * Targets under 24 × 24 px that none of the exceptions of WCAG 2.2, 2.5.8, covers. Inline: a link in a line of text. Spacing: a circle of 24 px around the middle of the
 * small target touches no other target, nor the circle of another small one.
 */
export function smallTargets(element: Element): string[] {
  const targets = targetsIn(element);
  const small = targets.filter(({ box, inline }) => !inline && sizeOf(box) < LEAST - ROUNDING);
  return small.flatMap((one) => {
    const { x, y } = middleOf(one.box);
    const near = targets.find((other) => {
      if (other === one || other.name === one.name) return false;
      if (small.includes(other)) {
        const there = middleOf(other.box);
        return Math.hypot(there.x - x, there.y - y) < LEAST - ROUNDING;
      }
      const [dx, dy] = [Math.max(other.box.x0 - x, 0, x - other.box.x1), Math.max(other.box.y0 - y, 0, y - other.box.y1)];
      return Math.hypot(dx, dy) < LEAST / 2 - ROUNDING;
    });
    return near ? [`${one.name} is ${Math.round(one.box.x1 - one.box.x0)} × ${Math.round(one.box.y1 - one.box.y0)} px, too near to ${near.name}`] : [];
  });
}
