import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineOverview } from '../../src/components/index.js';
import { belarus } from '../data/belarus.js';

type Args = Partial<Pick<TimelineOverview, 'document' | 'scale'>>;

const meta: Meta<Args> = {
  title: 'Parts/timeline-overview',
  component: 'timeline-overview',
  parameters: { docs: { controls: { include: /./ } } },
  args: { document: belarus },
  render: ({ document, scale }) => html`<timeline-overview scale=${scale ?? nothing} .document=${document}></timeline-overview>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('timeline-overview')!;
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelectorAll('[part~=overview]')).toHaveLength(1);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** How far apart are the dates truly? The strip at true scale, alone. */
export const Default: Story = {};
