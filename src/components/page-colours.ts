import type { SVGTheme } from '../scene/index.js';

/**
 * The colours an element's drawing has on its page, as `#rrggbb` that every SVG reader knows: resolved by the browser on a probe in the shadow
 * root, in the page's scheme or in the one asked for.
 */
export function pageColours(root: ShadowRoot, categories: number, eras: number, scheme?: 'light' | 'dark'): SVGTheme {
  const probe = document.createElement('span');
  if (scheme) probe.style.colorScheme = scheme;
  root.append(probe);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const read = (value: string, name = ''): string => {
    probe.className = name;
    probe.style.color = value;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
    return `#${((1 << 24) | (r << 16) | (g << 8) | b).toString(16).slice(1)}`;
  };
  const theme = {
    ink: read('var(--_ink)'), muted: read('var(--_muted)'), paper: read('var(--_paper)'), band: read('var(--_band)'), line: read('var(--_line)'),
    categories: Array.from({ length: categories }, (_, i) => read('var(--c)', `c${i}`)),
    eras: Array.from({ length: eras }, (_, i) => read('var(--e, var(--_line))', `e${i}`)),
  };
  probe.remove();
  return theme;
}
