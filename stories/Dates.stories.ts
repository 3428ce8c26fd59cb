import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { belarus } from './data/belarus.js';
import { deepTime } from './data/deep-time.js';
import { merger } from './data/merger.js';
import { rome } from './data/rome.js';
import { shakespeare } from './data/shakespeare.js';
import { spacecraft } from './data/spacecraft.js';
import { vermeer } from './data/vermeer.js';
import { drawn, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/** How does it say what is known of a date, and no more? */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Dates',
  component: 'event-timeline',
  argTypes,
  render: renderTimeline,
  play: drawn,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** How does a year differ from a day? A day is a filled marker; a month, a season, a year are an extent with a hollow one: it was somewhere in there. */
export const Imprecise: Story = { args: { document: vermeer } };

/**
 * How does “about 1606” (`1606~`) differ from “1564, perhaps” (`?`)? An approximate side fades, an uncertain one is dashed, each side by its own
 * doubt, and the words say “c.” or “perhaps”.
 */
export const ApproximateAndUncertain: Story = { args: { document: shakespeare } };

/** What of things that go on? An open end (`1977-08-20/..`) runs off with an arrow; an unknown one (`1959-01-02/`) does not claim to. */
export const OpenEnds: Story = { args: { document: spacecraft } };

/** Where is time drawn short, and by how much? A break in the axis marks each such stretch and its length is said. */
export const Breaks: Story = {
  args: { document: belarus, controls: 'legend' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(timeline.shadowRoot!.querySelectorAll('[part~=break]').length).toBeGreaterThan(0);
  },
};

/** And what is it like truly? The overview: every date at true scale, tied to the axis by a fan of lines. */
export const Overview: Story = {
  args: { document: belarus, controls: 'overview', heading: '' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(timeline.shadowRoot!.querySelectorAll('[part~=overview]')).toHaveLength(1);
  },
};

/** What of years before our era? 1 BCE is followed by 1 CE; eras stand behind the axis. `-0043-03-15` is 15 March 44 BCE. */
export const BeforeOurEra: Story = { args: { document: rome } };

/** And of deep time? From 13.8 thousand million years ago to the Moon; every tick can be read. */
export const DeepTime: Story = { args: { document: deepTime } };

/** And of seconds? Two of them; times with an offset or Z stand at their instant. */
export const Seconds: Story = { args: { document: merger } };
