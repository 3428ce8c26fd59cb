import { expect, waitFor, within } from 'storybook/test';
import type { EventTimeline } from '../../src/components/index.js';

interface Played { canvasElement: HTMLElement }

/** The timeline of a story, drawn. */
export async function timelineIn({ canvasElement }: Played): Promise<EventTimeline> {
  const timeline = canvasElement.querySelector('event-timeline')!;
  await timeline.ready;
  return timeline;
}

/** What assistive technology finds in the shadow root of an element: queries by role and name. */
export const heard = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);

/** How many events can be reached: each by itself, or counted in a cluster. */
export const reached = (timeline: EventTimeline): number =>
  [...timeline.shadowRoot!.querySelectorAll<SVGElement>('.item')].reduce((sum, item) => sum + Number(item.dataset.count ?? 1), 0);

/** The chart is there, with all its events, and nothing was wrong with the data. */
export async function drawn(played: Played): Promise<void> {
  const timeline = await timelineIn(played);
  await waitFor(() => expect(reached(timeline)).toBe(timeline.events.length));
  await expect(timeline.events.length).toBeGreaterThan(0);
  await expect(timeline.problems).toEqual([]);
}

/** The events are there as text, all of them. */
export async function listed(played: Played): Promise<void> {
  const timeline = await timelineIn(played);
  await expect(heard(timeline).getAllByRole('listitem').filter((item) => item.matches('[data-id]'))).toHaveLength(timeline.events.length);
}
