import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Mark } from '../scene/types.js';

/** A mark as SVG nodes: positions as attributes, looks by class (its role, `c3` for the fourth category), nothing in `style`. */
export function renderMark(mark: Mark): SVGTemplateResult {
  const looks = mark.category !== undefined && mark.category >= 0 ? `${mark.role} c${mark.category}` : mark.era !== undefined ? `${mark.role} e${mark.era}` : mark.role;
  const part = mark.part ?? nothing;
  const id = mark.id ?? nothing;
  switch (mark.type) {
    case 'text':
      // The space is not drawn: it parts the lines for whoever reads the text of the nodes.
      return svg`<text class=${looks} part=${part} x=${mark.x} y=${mark.y} text-anchor=${mark.anchor ?? nothing} direction=${mark.dir ?? nothing} lang=${mark.lang ?? nothing}>${mark.text}</text> `;
    case 'rect':
      return svg`<rect class=${looks} part=${part} data-id=${id} x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height} rx=${mark.radius ?? nothing} opacity=${mark.opacity ?? nothing}></rect>`;
    case 'circle':
      return svg`<circle class=${looks} part=${part} data-id=${id} cx=${mark.x} cy=${mark.y} r=${mark.radius}></circle>`;
    case 'path':
      return svg`<path class=${mark.dashed ? `${looks} dashed` : looks} part=${part} data-id=${id} d=${mark.d}></path>`;
    case 'group':
      return svg`<g class=${looks} part=${part} data-id=${id} data-count=${mark.count ?? nothing} lang=${mark.lang ?? nothing}>${mark.marks.map(renderMark)}</g>`;
  }
}
