import type { ReactiveController, ReactiveElement } from 'lit';
import { cachedMeasure } from '../measure/index.js';
import type { FontSpec, MeasureText } from '../measure/types.js';
import type { TypeFaces } from '../scene/picture-types.js';
import { canvasMeasure } from './canvas-measure.js';

const FACES = ['title', 'strong', 'date', 'small'] as const;

/**
 * The faces texts are set in, read from probe elements in the shadow root that carry the very classes the drawing uses, and a measure of
 * texts in them. Both keep their identity until something about the type changes: the sizes of the probe's lines tell (font, size, spacing,
 * line height, and a font that has arrived), and so does `document.fonts`, which WebKit is silent about. Nothing is polled.
 */
export class TypeController implements ReactiveController {
  faces!: TypeFaces;
  measure!: MeasureText;
  /** Font size of the element in px: its em. */
  em = 16;
  #probe?: HTMLElement;
  #observer?: ResizeObserver;
  #key = '';

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#probe ??= this.#makeProbe();
    // Not within the observer's own delivery: what is drawn anew may have another size.
    this.#observer = new ResizeObserver(() => this.read() && requestAnimationFrame(() => this.host.requestUpdate()));
    for (const line of this.#probe.children) this.#observer.observe(line);
    document.fonts?.addEventListener('loadingdone', this.#refit);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.fonts?.removeEventListener('loadingdone', this.#refit);
  }

  /** Reads the type as it is now; true where it differs. A hidden element has no sizes of its own and keeps what it had. */
  read(): boolean {
    const specs: FontSpec[] = [];
    const key = JSON.stringify([...this.#probe!.children].map((line, i) => [(specs[i] = fontSpec(line)), getComputedStyle(line).width]));
    if (key === this.#key) return false;
    this.#key = key;
    this.em = parseFloat(getComputedStyle(this.#probe!).fontSize) || 16;
    this.faces = Object.fromEntries(FACES.map((name, i) => [name, specs[i]])) as unknown as TypeFaces;
    this.measure = cachedMeasure(canvasMeasure());
    return true;
  }

  readonly #refit = (): void => {
    this.measure = cachedMeasure(canvasMeasure());
    this.host.requestUpdate();
  };

  #makeProbe(): HTMLElement {
    const probe = document.createElement('div');
    probe.className = 'probe';
    probe.setAttribute('aria-hidden', 'true');
    for (const name of FACES) {
      const line = document.createElement('span');
      line.className = `f-${name}`;
      // Wide and narrow letters, a space and a digit: another font hardly gives the same width. Letters of other scripts join them, see probe-letters.ts.
      line.textContent = 'Wi 4 g';
      probe.append(line);
    }
    this.host.renderRoot.append(probe);
    return probe;
  }
}

/** The font of an element as computed; line height at least 1.25, more where the page asks for more. */
function fontSpec(element: Element): FontSpec {
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize) || 14;
  return {
    family: style.fontFamily,
    size,
    weight: parseFloat(style.fontWeight) || 400,
    italic: style.fontStyle !== 'normal',
    letterSpacing: parseFloat(style.letterSpacing) || 0,
    wordSpacing: parseFloat(style.wordSpacing) || 0,
    lineHeight: Math.max(size * 1.25, parseFloat(style.lineHeight) || 0),
  };
}
