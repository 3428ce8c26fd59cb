import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineStory } from '../../src/components/index.js';
import { belarus } from '../data/belarus.js';

type Args = Partial<Pick<TimelineStory, 'document' | 'order' | 'selected'>>;

const meta: Meta<Args> = {
  title: 'Parts/timeline-story',
  component: 'timeline-story',
  parameters: { docs: { controls: { include: /./ } } },
  args: { document: belarus },
  render: ({ document, order, selected }) => html`<timeline-story order=${order ?? nothing} selected=${selected ?? nothing} .document=${document}></timeline-story>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('timeline-story')!;
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelectorAll('article[data-id]')).toHaveLength(1);
  },
};
export default meta;
type Told = StoryObj<Args>;

/** How does a story begin? With the first event, and a slim chart of all. */
export const FromTheBeginning: Told = {};

/** In the middle? `selected`. */
export const InTheMiddle: Told = { args: { selected: 'protests' } };
