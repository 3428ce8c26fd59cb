import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from '../dist/custom-elements.json';
import '../src/index.js';
import { argTypesFrom } from './arg-types.js';
import './preview.css';
import { sourceOf } from './source.js';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: string, values: Record<string, string>) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(values).map(([value, name]) => ({ value, title: name })) },
});

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesFrom(manifest),
      // A page that asks one question shows the attributes; the page of an element shows everything, by `include: /./`.
      controls: { include: /^[a-z]+$/ },
      source: { excludeDecorators: true, transform: sourceOf },
    },
    options: {
      storySort: { order: ['Introduction', 'Timeline', ['Chart', 'Dates', 'Languages', 'Reading', 'Sources of data', 'States', 'Places', 'Amounts'], 'Parts'] },
    },
  },
  // The data of a story; its row, as a property, is `.document`.
  argTypes: { document: { control: false, table: { disable: true } } },
  tags: ['autodocs'],
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en' },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', { light: 'Light', dark: 'Dark' }),
    direction: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: toolbar('Language', 'globe', {
      en: 'English', ar: 'العربية', be: 'Беларуская', de: 'Deutsch', es: 'Español', fr: 'Français', ja: '日本語', lt: 'Lietuvių', pl: 'Polski', ru: 'Русский', uk: 'Українська', zh: '中文',
    }),
  },
  decorators: [
    (story, { globals }) => {
      const { theme, direction, language } = globals as Record<string, string>;
      // An element learns of a change around it when it is drawn anew; on a page these do not change.
      return html`<div class="page" data-theme=${theme} lang=${language} dir=${direction}>${keyed(`${language} ${direction}`, story())}</div>`;
    },
  ],
};

export default preview;
