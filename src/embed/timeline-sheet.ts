import { categoryRules } from '../components/category-sheet.js';
import { chartStyles } from '../components/chart-styles.js';
import { laterStyles } from '../components/later-styles.js';
import { manyStyles } from '../components/many-styles.js';
import { styles } from '../components/styles.js';
import type { TimelineDocument } from '../data/types.js';

/**
 * `.at` holds a picture; each is shown from its own width to the next one's. Without a script, what only a script can do is not shown.
 * Buttons show once a browser has read them all: they stand at the end of their line, and each that came would push the others.
 */
const OWN = `
.root:has(~ .drawn) { display: none; }
.drawn { container-type: inline-size; }
.drawn .item { cursor: auto; }
.drawn .choice[disabled] { opacity: 1; }
.drawn .tools:not(:has(~ .stage)) { visibility: hidden; }
.drawn .at > .stage { container-type: normal; }
.drawn .at svg { max-inline-size: 100%; block-size: auto; }
.as-text { display: none; margin-block-start: 1em; font-size: 0.875em; }
.as-text > summary { cursor: pointer; }
@media (scripting: none) {
  .drawn .tools, .drawn .brush { display: none; }
  .as-text { display: block; }
}`;

/** What is the same in every sheet. */
let own: string | undefined;

/**
 * The style sheet of a shadow root that a server has drawn: the elements' own sheets, the document's colours, and which picture shows at which width.
 * `family`: the font the pictures were laid out for; `inherit`: the page's.
 */
export function timelineSheet(document: TimelineDocument, widths: readonly number[], family: string): string {
  // Without < and >, which Markdown escapes where a template stands among words.
  const shown = widths.map((width, i) => {
    const from = i ? `(max-width: ${width - 0.02}px)` : '';
    const to = i < widths.length - 1 ? `(min-width: ${widths[i + 1]}px)` : '';
    return [from, to].filter(Boolean).map((query) => `@container ${query} { .w${width} { display: none; } }`).join('\n');
  }).join('\n');
  const font = family === 'inherit' ? '' : `:host { font-family: var(--timeline-font, ${family.replace(/[<>{};]/g, '')}); }\n`;
  own ??= smaller(`${styles.cssText}${chartStyles.cssText}${laterStyles.cssText}${manyStyles.cssText}${OWN}`);
  return `${own}${smaller(shown)}\n${font}${categoryRules(document)}\n`;
}

const smaller = (sheet: string): string => sheet.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1').trim();
