import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: string, values: Record<string, string>) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(values).map(([value, name]) => ({ value, title: name })) },
});

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Introduction', 'Timeline', '*'] } },
  },
  tags: ['autodocs'],
  initialGlobals: { theme: 'light', direction: 'auto', language: 'en' },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', { light: 'Light', dark: 'Dark' }),
    direction: toolbar('Direction', 'transfer', { auto: 'Direction of the language', ltr: 'Left to right', rtl: 'Right to left' }),
    language: toolbar('Language', 'globe', { en: 'English', ru: 'Русский', ar: 'العربية' }),
  },
  decorators: [
    (story, { globals }) => {
      const language = String(globals.language);
      const direction = globals.direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : String(globals.direction);
      return html`<div class="page" data-theme=${String(globals.theme)} lang=${language} dir=${direction}>${story()}</div>`;
    },
  ],
};

export default preview;
