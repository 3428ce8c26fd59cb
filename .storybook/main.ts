import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (options) => ({
    ...options,
    // Storybook's own chunks are larger than Vite would like.
    build: { ...options.build, chunkSizeWarningLimit: 2000 },
    // Bundled ahead, Lit would be there twice, and warn of it.
    optimizeDeps: { ...options.optimizeDeps, exclude: [...(options.optimizeDeps?.exclude ?? []), 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  }),
};

export default config;
