import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { scaleSettled, type Viewport } from '../scale/index.js';
import type { Picture, PictureInput } from '../scene/picture-types.js';
import { formatEdge, type ReadingMessages } from '../words/index.js';
import { NextFrame } from './next-frame.js';

/** What the brush moves. */
interface Movable {
  show(viewport: Viewport): void;
  end(): void;
}

/** Part of the window that an arrow key moves an edge by, and a page key. */
const STEP = 0.05;
const PAGE = 0.25;
/** px that a handle takes on either side of its edge. */
const REACH = 12;
/** Least px between the handles by pointer. */
const LEAST = 4;

/**
 * The window of time on the overview: two sliders for its ends and a grip between them. A drag beside it draws a new one. Everything works by pointer
 * and by keys: arrows, Page Up and Down, Home and End. A drag moves it at most once a frame.
 */
export function renderBrush(picture: Picture, input: PictureInput, viewport: Viewport, movable: Movable, words: ReadingMessages): TemplateResult {
  const { band, height } = picture.overview!;
  const domain = picture.scale.domain();
  const rtl = input.direction === 'rtl';
  const ends: [number, number] = [band.x, band.x + band.width];
  const scale = scaleSettled('time', domain, rtl ? [picture.width - ends[0], picture.width - ends[1]] : ends);
  const [from, before] = viewport.map((time) => Math.min(Math.max(time, domain[0]), domain[1])) as [number, number];
  const least = Math.min(domain[1] - domain[0], Math.max(1000, (LEAST / band.width) * (domain[1] - domain[0])));
  const set = (first: number, last: number): void => movable.show(inside(first, last, domain));
  const whole = from <= domain[0] && before >= domain[1];

  const drag = (grip: 'start' | 'end' | 'window' | 'none') => (event: PointerEvent): void => {
    if (event.button) return;
    const target = event.currentTarget as SVGElement;
    const root = target.closest('svg')!;
    const timeAt = ({ clientX }: PointerEvent): number => scale.invert(clientX - root.getBoundingClientRect().left);
    const pressed = timeAt(event);
    const frame = new NextFrame();
    let moved = false;
    let last = event;
    const move = (next: PointerEvent): void => {
      last = next;
      if (!moved && Math.abs(next.clientX - event.clientX) < 3) return;
      moved = true;
      frame.ask(follow);
    };
    const follow = (): void => {
      const time = timeAt(last);
      if (grip === 'start') set(Math.min(time, before - least), before);
      else if (grip === 'end') set(from, Math.max(time, from + least));
      else if (grip === 'window' && !whole) set(from + time - pressed, before + time - pressed);
      else set(Math.min(time, pressed), Math.max(time, pressed, Math.min(time, pressed) + least));
    };
    const end = (): void => {
      target.removeEventListener('pointermove', move);
      frame.flush();
      if (!moved && grip === 'none' && !whole) set(pressed - (before - from) / 2, pressed + (before - from) / 2);
      if (moved || grip === 'none') movable.end();
    };
    event.preventDefault();
    event.stopPropagation();
    target.setPointerCapture(event.pointerId);
    target.addEventListener('pointermove', move);
    target.addEventListener('lostpointercapture', end, { once: true });
    target.closest<HTMLElement | SVGElement>('[role=slider]')?.focus();
  };

  const press = (side: 'start' | 'end') => (event: KeyboardEvent): void => {
    const size = before - from;
    const by = { ArrowRight: rtl ? -STEP : STEP, ArrowLeft: rtl ? STEP : -STEP, ArrowUp: STEP, ArrowDown: -STEP, PageUp: PAGE, PageDown: -PAGE }[event.key];
    const time = side === 'start' ? from : before;
    const to = event.key === 'Home' ? (side === 'start' ? domain[0] : from + least) : event.key === 'End' ? (side === 'start' ? before - least : domain[1]) : by === undefined ? undefined : time + by * size;
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (side === 'start') set(Math.min(Math.max(to, domain[0]), before - least), before);
    else set(from, Math.max(Math.min(to, domain[1]), from + least));
    movable.end();
  };

  const handle = (side: 'start' | 'end', time: number): SVGTemplateResult => {
    const x = scale(time);
    return svg`<g role="slider" class="handle" tabindex="0" aria-label=${side === 'start' ? words.zoom.windowStart : words.zoom.windowEnd} aria-orientation="horizontal"
      aria-valuemin=${side === 'start' ? domain[0] : from} aria-valuemax=${side === 'start' ? before : domain[1]} aria-valuenow=${time} aria-valuetext=${formatEdge(time, side, domain, input.lang)}
      @pointerdown=${drag(side)} @keydown=${press(side)}>
      <rect class="reach" x=${x - REACH} y=${band.y - (24 - band.height) / 2} width=${2 * REACH} height="24"></rect>
      <rect class="knob" x=${x - 2.5} y=${band.y - 3} width="5" height=${band.height + 6} rx="2.5"></rect></g>`;
  };
  const [a, b] = [scale(from), scale(before)].sort((one, other) => one - other);
  return html`<svg class="brush" role="group" aria-label=${words.zoom.overview} lang=${words.lang} width=${picture.width} height=${height} viewBox="0 0 ${picture.width} ${height}">
    <rect class="beside" x=${band.x} y=${band.y - 6} width=${band.width} height=${band.height + 12} @pointerdown=${drag('none')}></rect>
    <rect class="grip ${whole ? 'whole' : ''}" x=${a} y=${band.y - 6} width=${b - a} height=${band.height + 12} @pointerdown=${drag(whole ? 'none' : 'window')}></rect>
    ${handle('start', from)}${handle('end', before)}
  </svg>`;
}

/** A window moved back into the domain, its size kept where it can be. */
function inside(first: number, last: number, [low, high]: readonly [number, number]): [number, number] {
  const size = Math.min(last - first, high - low);
  const from = Math.min(Math.max(first, low), high - size);
  return [from, from + size];
}
