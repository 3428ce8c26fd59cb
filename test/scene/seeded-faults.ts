import { beforeAll, describe, expect, test } from 'vitest';
import { clipped, displaced, markOverlaps, outside, repeated, textOverlaps, uncounted, type Fact } from '../acceptance/support/geometry.js';
import { timelineColumns } from '../../src/data/index.js';
import { composePicture, pictureToSVG, type Picture, type PictureInput } from '../../src/scene/index.js';
import { loadMessages } from '../../src/words/index.js';
import { drawingOf, factsOf } from './seeded-drawing.js';
import { languages, orientationOf, seededInput } from './seeded-document.js';
import { unmirrored } from './seeded-mirror.js';
import { flat } from './support.js';

/** Newest first time runs backwards. */
const forward = (facts: readonly Fact[], { order }: PictureInput): Fact[] => facts.map((fact) => ({ ...fact, start: order === 'newest' ? -fact.start : fact.start }));

/** Markers that do not stand where the scale has their date. */
function offScale({ items, scale }: Picture, { orientation, columns, direction, width }: PictureInput): string[] {
  return items.flatMap((item) => {
    const [marker] = flat(item.marks).flatMap((mark) => (mark.type === 'circle' && mark.part === 'marker' ? [mark] : []));
    if (!marker) return [];
    const along = orientation === 'vertical' ? marker.y : direction === 'rtl' ? width - marker.x : marker.x;
    const off = along - scale(columns.start[item.rows[0]]);
    return Math.abs(off) > 0.0051 ? [`the marker of ${item.ids[0]} stands ${off} px from its date`] : [];
  });
}

/** Every event is in one item, by itself or in a count. */
function missing({ items }: Picture, { document }: PictureInput): string[] {
  const ids = items.flatMap((item) => item.ids).sort();
  const all = document.events.map((event) => event.id).sort();
  return String(ids) === String(all) ? [] : [`${ids.length} events of ${all.length}`];
}

function faultsOf(picture: Picture, input: PictureInput): Record<string, string[]> {
  const drawing = drawingOf(picture, input);
  const facts = factsOf(input);
  return {
    'text on text': textOverlaps(drawing),
    'text on a marker, bar or pole': markOverlaps(drawing),
    displaced: [...displaced(drawing, forward(facts, input)), ...offScale(picture, input)],
    counts: [...uncounted(drawing, facts), ...repeated(drawing), ...missing(picture, input)],
    cut: [...clipped(drawing, facts, 'broken'), ...outside(drawing)],
  };
}

const svg = (picture: Picture, { faces, direction, lang }: PictureInput): string => pictureToSVG(picture, { faces, direction, lang });

/** All there is to say against the pictures of one seed, from left to right and from right to left. */
function faultsOfSeed(seed: number): string[] {
  const input = seededInput(seed);
  const mirrored: PictureInput = { ...input, direction: 'rtl' };
  const ltr = composePicture(input);
  const rtl = composePicture(mirrored);
  const again: PictureInput = { ...seededInput(seed), columns: timelineColumns(structuredClone(input.document)) };
  const faults = Object.entries({
    ...faultsOf(ltr, input),
    mirror: unmirrored(ltr, rtl, input),
    bytes: svg(composePicture(again), again) === svg(ltr, input) ? [] : ['other bytes'],
  });
  // What is the mirror image of a sound picture is sound; the few that are checked themselves would say if it were not.
  if (seed % 10 === 0) faults.push(...Object.entries(faultsOf(rtl, mirrored)));
  return faults.filter(([, list]) => list.length).map(([kind, list]) => `${seed} (${input.orientation} ${input.scale} ${input.lang} ${input.width} px, ${input.columns.length} events) ${kind}: ${list.length}, ${list[0]}`);
}

/** How many documents: 2 000 where SEEDED_DOCUMENTS says so, as `npm run test:seeded` does. */
const MOST = Number(process.env.SEEDED_DOCUMENTS ?? 300);
const A_TEST = 50;

/** Tests that there are no faults in the pictures of all seeds of an orientation. */
export function testSeeds(orientation: PictureInput['orientation']): void {
  beforeAll(async () => {
    for (const lang of languages) await loadMessages(lang);
  });

  describe(`composePicture({ orientation: "${orientation}" }) lets no text meet a text, marker, bar or pole, moves nothing off its date, loses no event, mirrors exactly, draws the same bytes`, () => {
    test.each(Array.from({ length: Math.ceil(MOST / A_TEST) }, (_, k) => [k * A_TEST + 1, Math.min((k + 1) * A_TEST, MOST)]))('documents %i to %i', (from, to) => {
      const seeds = Array.from({ length: to - from + 1 }, (_, k) => from + k).filter((seed) => orientationOf(seed) === orientation);
      expect(seeds.length).toBeGreaterThan(0);
      expect(seeds.flatMap(faultsOfSeed)).toEqual([]);
    }, 120_000);
  });
}
