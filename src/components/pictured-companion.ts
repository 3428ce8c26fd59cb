import type { PropertyDeclarations } from 'lit';
import type { TimelineColumns } from '../data/types.js';
import { drawHorizontal, drawHorizontalFixed, drawMany, withEras } from '../scene/index.js';
import { MOST_PLACED } from '../scene/many-from.js';
import type { Picture, PictureInput } from '../scene/picture-types.js';
import { completeOverview } from './complete-overview.js';
import { readChoices } from './choices.js';
import { Companion } from './companion.js';
import type { StageInput } from './stages.js';
import { SizeController } from './size-controller.js';
import { TypeController } from './type-controller.js';
import type { Context } from './context.js';

/** A companion that draws a part of the picture: as wide as its box, always lying. */
export abstract class PicturedCompanion extends Companion {
  static override properties: PropertyDeclarations = { scale: {} };
  /** `elastic` (crowded stretches get room), `time` (proportional) or `even` (one step an event). */
  scale: 'elastic' | 'time' | 'even' = 'elastic';

  readonly #size = new SizeController(this);
  readonly #type = new TypeController(this);

  /** What a picture is drawn from at the width there is; undefined in a hidden box. */
  protected input(context: Context, columns: TimelineColumns): StageInput | undefined {
    this.#size.read();
    if (!this.#size.width || !columns.length) return undefined;
    this.#type.read();
    const { choices } = readChoices({ scale: this.scale, view: null, orientation: null, lanes: null, order: null });
    return {
      document: context.document, columns, lang: context.lang, words: context.words, direction: this.speech.direction, width: this.#size.width,
      faces: this.#type.faces, measure: this.#type.measure, orientation: 'horizontal', scale: choices.scale, lanes: 'none', order: 'oldest', overview: false,
    };
  }

  protected picture(context: Context, columns: TimelineColumns, parts: Pick<PictureInput, 'labels' | 'overview'>): Picture | undefined {
    const input = this.input(context, columns);
    const picture = input && this.stages.picture({ ...input, ...parts }, withEras(columns.length > MOST_PLACED ? drawMany : input.scale === 'elastic' ? drawHorizontal : drawHorizontalFixed));
    if (picture) completeOverview(picture);
    return picture;
  }
}
