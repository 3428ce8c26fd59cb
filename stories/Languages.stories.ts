import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { belarus } from './data/belarus.js';
import { belarusAbroad } from './data/belarus-abroad.js';
import { drawn, heard, listed, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/** Which languages does it speak? Twelve; `lang` on the element, or on anything around it, says which. Words, dates, numbers and plurals follow. */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Languages',
  component: 'event-timeline',
  argTypes,
  args: { document: belarusAbroad },
  render: renderTimeline,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** A chart in a language: its words have come, and the date of Zapad 2021 is in them. */
const spoken = (lang: string, date: RegExp, direction: 'ltr' | 'rtl' = 'ltr'): Story => ({
  // On a page that says `dir`, as this one does, a language that runs the other way says its own.
  args: { lang, dir: direction },
  play: async (played) => {
    await drawn(played);
    const timeline = await timelineIn(played);
    const root = timeline.shadowRoot!.querySelector('.root')!;
    await waitFor(() => expect(root.getAttribute('lang')).toBe(lang));
    await expect(root.getAttribute('dir')).toBe(direction);
    await waitFor(() => expect(timeline.shadowRoot!.querySelector('.item[data-id="zapad"]')!.getAttribute('aria-label')).toMatch(date));
  },
});

/** Belarusian: «10 – каля 16 верасня 2021». The document ships in this language, names and all. */
export const Belarusian: Story = { ...spoken('be', /16\sверасня\s2021/), args: { lang: 'be', document: belarus } };

/** Ukrainian: «10 – близько 16 вересня 2021». */
export const Ukrainian: Story = { ...spoken('uk', /16\sвересня\s2021/), args: { lang: 'uk', document: belarus } };

/** Russian: «10 – около 16 сентября 2021». */
export const Russian: Story = { ...spoken('ru', /16\sсентября\s2021/), args: { lang: 'ru', document: belarus } };

/** Polish: „10 – około 16 września 2021”. */
export const Polish: Story = spoken('pl', /16\swrześnia\s2021/);

/** Lithuanian puts the year first: „2021 m. rugsėjo 10 – apie 16 d.“ */
export const Lithuanian: Story = spoken('lt', /2021\s(m\.|metų)\srugsėjo/);

/** German: „10. – um den 16. September 2021“. */
export const German: Story = spoken('de', /16\.\sSeptember\s2021/);

/** French: « 10 – vers le 16 septembre 2021 ». */
export const French: Story = spoken('fr', /septembre\s2021/);

/** Spanish: «10 – hacia el 16 de septiembre de 2021». */
export const Spanish: Story = spoken('es', /16\sde\sseptiembre\sde\s2021/);

/** Arabic runs from right to left: the axis, the labels, the keys. */
export const Arabic: Story = spoken('ar', /سبتمبر\s2021/, 'rtl');

/** And in the digits of a region, where it has its own: `lang="ar-EG"`. */
export const ArabicDigits: Story = {
  args: { lang: 'ar-EG', dir: 'rtl', view: 'list' },
  play: async (played) => {
    await listed(played);
    const timeline = await timelineIn(played);
    await waitFor(() => expect(timeline.shadowRoot!.querySelector('.date')!.textContent).toBe('منذ عام ١٩٩٤'));
  },
};

/** Chinese, year first: 2021年9月10—约16日. */
export const Chinese: Story = spoken('zh', /2021年9月10/);

/** Japanese: 2021年9月10〜16日ごろ. */
export const Japanese: Story = spoken('ja', /2021年9月10/);

/** Two languages on one page: each timeline follows what is around it, and its texts that are in another language are marked so. */
export const SideBySide: Story = {
  render: () => html`<section lang="uk"><event-timeline view="list" .document=${belarus}></event-timeline></section>
    <section lang="de"><event-timeline view="list" .document=${belarus}></event-timeline></section>`,
  play: async ({ canvasElement }) => {
    const [ukrainian, german] = canvasElement.querySelectorAll('event-timeline');
    await Promise.all([ukrainian.ready, german.ready]);
    await waitFor(() => expect(heard(ukrainian).getAllByText('З 1994 року')[0]).toHaveAttribute('lang', 'uk'));
    await waitFor(() => expect(heard(german).getAllByText('Seit 1994')[0]).toHaveAttribute('lang', 'de'));
    await expect(heard(german).getByText('Lukashenko rules Belarus').closest('[lang]')).toHaveAttribute('lang', 'en');
  },
};
