import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { EventTimeline } from '../../src/components/index.js';
import type { TimelineDocument } from '../../src/data/types.js';

/** Every attribute of `<event-timeline>`, and what a story sets besides. */
export type TimelineArgs = Partial<Pick<EventTimeline, 'src' | 'heading' | 'view' | 'orientation' | 'scale' | 'lanes' | 'order' | 'selected' | 'from' | 'to' | 'controls'>> & {
  lang?: string;
  dir?: string;
  document?: TimelineDocument;
  /** Light children: a list, a script, slots. */
  children?: TemplateResult;
  /** Style of the box around the element, such as its width. */
  box?: Record<string, string>;
  /** Style of the element itself, such as its custom properties. */
  look?: Record<string, string>;
};

const own = { control: false, table: { disable: true } } as const;

/** What is no attribute has no row in the tables and no control. */
export const argTypes: Partial<ArgTypes<TimelineArgs>> = { children: own, box: own, look: own };

/** One `<event-timeline>`, as a page would write it: only what is set is said. */
export function renderTimeline({ document, children, box, look, ...attributes }: TimelineArgs): TemplateResult {
  const said = <N extends keyof typeof attributes>(name: N) => attributes[name] || nothing;
  const timeline = html`<event-timeline lang=${said('lang')} dir=${said('dir')} src=${said('src')} heading=${attributes.heading ?? nothing} view=${said('view')}
    orientation=${said('orientation')} scale=${said('scale')} lanes=${said('lanes')} order=${said('order')} selected=${said('selected')} from=${said('from')}
    to=${said('to')} controls=${said('controls')} style=${look ? styleMap(look) : nothing} .document=${document}>${children ?? nothing}</event-timeline>`;
  return box ? html`<div style=${styleMap(box)}>${timeline}</div>` : timeline;
}
