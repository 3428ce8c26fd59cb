import { pictureFonts } from './default-font.js';

/**
 * SVG as PNG, `scale` px a px, in the default font. Undefined where this machine has no `@resvg/resvg-js`: it is a native module, and nothing else here needs
 * one. 0.1 to 0.4 s each.
 */
export async function svgToPng(svg: string, scale: number): Promise<Uint8Array | undefined> {
  const resvg = await import('@resvg/resvg-js').catch(() => undefined);
  if (!resvg) return undefined;
  const drawn = new resvg.Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale }, textRendering: 2,
    font: { fontFiles: pictureFonts(), loadSystemFonts: false, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  }).render();
  return drawn.asPng();
}
