import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { belarus } from './data/belarus.js';
import { crewedFlights } from './data/crewed-flights.js';
import { heard, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/**
 * How does a reader move through time? Ctrl or ⌘ with the wheel, two fingers, a double-click or `+` zoom; a drag, a finger sideways, a sideways wheel, Shift
 * with an arrow key or the buttons move what is zoomed in. A plain wheel and a finger up and down always scroll the page.
 */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Moving',
  component: 'event-timeline',
  argTypes,
  args: { document: belarus },
  render: renderTimeline,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

const size = ({ viewport: [from, before] }: { viewport: readonly [number, number] }): number => before - from;

/** What happens to the labels? Zooming in adds to them and drops none that is still in view; the chart stays as high as it was. */
export const ByWheel: Story = {
  play: async (played) => {
    const timeline = await timelineIn(played);
    const stage = timeline.shadowRoot!.querySelector('.stage')!;
    const { left, top, width } = stage.getBoundingClientRect();
    const height = stage.clientHeight;
    const whole = size(timeline);
    await fireEvent.wheel(stage, { deltaY: -80, ctrlKey: true, clientX: left + width * 0.7, clientY: top + 40 });
    await waitFor(() => expect(size(timeline)).toBeLessThan(whole));
    await timeline.updateComplete;
    await expect(stage.clientHeight).toBe(height);
  },
};

/** And without a pointer? Buttons zoom and move, what lies outside is counted beside them, and the last of them shows everything again. */
export const ByButtons: Story = {
  play: async (played) => {
    const timeline = await timelineIn(played);
    const whole = timeline.viewport;
    const press = async (name: string) => {
      await userEvent.click(heard(timeline).getByRole('button', { name }));
      await timeline.updateComplete;
    };
    await press('Zoom in');
    const [from] = timeline.viewport;
    await press('Later');
    await expect(timeline.viewport[0]).toBeGreaterThan(from);
    await press('Show the whole timeline');
    await expect(timeline.viewport).toEqual(whole);
  },
};

/** How does one get from one end of sixty years to the other? On the overview: each end of the window is a slider that says its date, and the window can be dragged. */
export const OnTheOverview: Story = {
  args: { document: crewedFlights },
  play: async (played) => {
    const timeline = await timelineIn(played);
    const start = heard(timeline).getByRole('slider', { name: 'Start of what is shown' });
    start.focus();
    await userEvent.keyboard('{PageUp}{PageUp}');
    await timeline.updateComplete;
    await expect(timeline.viewport[0]).toBeGreaterThan(Date.UTC(1961, 3, 12));
    await expect(start).toHaveAttribute('aria-valuetext', expect.stringMatching(/\d{4}$/));
  },
};

/** Right to left? Everything is mirrored, the sliders' arrow keys and the buttons too. */
export const RightToLeft: Story = { args: { dir: 'rtl', from: '2020', to: '2021' }, play: async (played) => {
    const timeline = await timelineIn(played);
    const [from] = timeline.viewport;
    await userEvent.click(heard(timeline).getByRole('button', { name: 'Earlier' }));
    await timeline.updateComplete;
    await expect(timeline.viewport[0]).toBeLessThan(from);
  } };

/** On a phone? The column zooms by two fingers around what is between them; one finger scrolls the page. */
export const InAColumn: Story = { args: { box: { inlineSize: '22rem', maxInlineSize: '100%' }, from: '2020', to: '2021' } };
