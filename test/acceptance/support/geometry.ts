// Faults of a drawing, found in nothing but the boxes that a browser reports and the facts of the document: no layout code is asked.

export interface Box { x0: number; y0: number; x1: number; y1: number }

/** One visible line of text. `box` is the font's box, `ink` the same as high as the letters are. `owner` is the event or cluster it speaks of, `run` the paragraph it is a line of. */
export interface TextLine { text: string; box: Box; ink: Box; owner: string | null; run: string; inChart: boolean; label: boolean; cutBy: string | null }

/** A marker, a bar or a pole. */
export interface Mark { kind: 'marker' | 'span' | 'leader'; owner: string | null; box: Box }

export interface Drawing {
  element: Box;
  chart: Box;
  horizontal: boolean;
  rtl: boolean;
  lines: TextLine[];
  marks: Mark[];
  /** The event of every label in the chart. */
  labels: string[];
  /** Events of a cluster, by the count it carries in its attribute and the digits it shows. */
  counts: { said: number; shown: string }[];
}

/** What the document says of an event: its start in ms and its title in the language drawn. */
export interface Fact { id: string; start: number; title: string }

export const TOLERANCE = 0.5;

/** How far two boxes reach into each other: the least shift that parts them; lines without width count by their place. */
export function depth(a: Box, b: Box): number {
  return Math.min(a.x1 - b.x0, b.x1 - a.x0, a.y1 - b.y0, b.y1 - a.y0);
}

const px = (value: number): string => `${Math.round(value * 100) / 100} px`;
const said = ({ text, owner, run }: TextLine): string => `“${text}” (${owner ?? run})`;

/**
 * Pairs of texts that overlap: two lines of one label or paragraph by their ink, any other two by the boxes asked for; where `clear` is given, unless it says that
 * the letters themselves keep clear of each other.
 */
export function textOverlaps<Line extends TextLine>({ lines }: { lines: readonly Line[] }, of: 'box' | 'ink' = 'box', tolerance = TOLERANCE, clear?: (a: Line, b: Line, same: boolean) => boolean): string[] {
  const faults: string[] = [];
  lines.forEach((a, i) => lines.slice(i + 1).forEach((b) => {
    const same: boolean = a.run === b.run || (a.owner !== null && a.owner === b.owner && a.label && b.label);
    const d = same ? depth(a.ink, b.ink) : depth(a[of], b[of]);
    if (d > tolerance && !clear?.(a, b, same)) faults.push(`${said(a)} and ${said(b)} overlap by ${px(d)}`);
  }));
  return faults;
}

/** Texts in the chart on a marker, bar or pole that is not of their own event. */
export function markOverlaps({ lines, marks }: Drawing, tolerance = TOLERANCE): string[] {
  const faults = new Set<string>();
  for (const line of lines.filter(({ inChart }) => inChart))
    for (const mark of marks) {
      if (mark.owner === line.owner && mark.owner !== null) continue;
      const d = depth(line.ink, mark.box);
      if (d > tolerance) faults.add(`${said(line)} lies on the ${mark.kind} of ${mark.owner} (${px(d)})`);
    }
  return [...faults];
}

/** Texts that reach out of the element. */
export function outside({ lines, element }: Drawing, tolerance = TOLERANCE): string[] {
  return lines.flatMap((line) => {
    const d = Math.max(element.x0 - line.box.x0, line.box.x1 - element.x1, element.y0 - line.ink.y0, line.ink.y1 - element.y1);
    return d > tolerance ? [`${said(line)} reaches ${px(d)} out of the element`] : [];
  });
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');
/** Also without hyphens, which a broken word may gain. */
const unhyphenated = (text: string): string => bare(text).replace(/[-‐]/g, '');
const labelled = ({ lines }: Drawing): Map<string, TextLine[]> => {
  const labels = new Map<string, TextLine[]>();
  for (const line of lines) if (line.label && line.owner !== null) labels.set(line.owner, [...(labels.get(line.owner) ?? []), line]);
  return labels;
};

/** Lines that something hides, and labels whose lines do not make up the whole title. */
export function clipped(drawing: Drawing, facts: readonly Fact[], words: 'whole' | 'broken' = 'whole'): string[] {
  const faults = drawing.lines.flatMap((line) => (line.cutBy ? [`${said(line)} is cut by ${line.cutBy}`] : []));
  const titles = new Map(facts.map(({ id, title }) => [id, title]));
  const plain = words === 'whole' ? bare : unhyphenated;
  for (const [id, lines] of labelled(drawing)) {
    const whole = plain(lines.map(({ text }) => text).join(''));
    const title = titles.get(id);
    if (title === undefined) faults.push(`a label for ${id}, which is no event`);
    else if (!whole.includes(plain(title))) faults.push(`${id} reads “${whole}” instead of “${title}”`);
    else if (/[…⋯]|\.\.\./.test(whole) && !/[…⋯]|\.\.\./.test(title)) faults.push(`${id} has an ellipsis`);
  }
  return faults;
}

/** Labels with a line that begins inside a word of the title. */
export function brokenWords(drawing: Drawing, facts: readonly Fact[]): string[] {
  const faults: string[] = [];
  for (const [id, lines] of labelled(drawing)) {
    const title = facts.find((fact) => fact.id === id)?.title ?? '';
    // Where the title may be broken: at white space that is not a no-break space, and after a hyphen, dash or slash.
    const may = new Set<number>();
    let letters = 0;
    for (const letter of title) {
      if (/\s/.test(letter)) { if (letter !== '\u00a0' && letter !== '\u202f') may.add(letters); }
      else { letters += 1; if (/[-‐–—/]/.test(letter)) may.add(letters); }
    }
    // The lines of the title are the last ones, or the first ones: whichever make it up.
    const texts = lines.map(({ text }) => bare(text));
    const from = texts.findIndex((_, i) => texts.slice(i).join('').startsWith(bare(title)));
    let at = 0;
    for (const text of from < 0 ? [] : texts.slice(from)) {
      if (at > 0 && at < letters && !may.has(at)) faults.push(`${id}: a line begins inside a word, with “${text}”`);
      at += [...text].length;
    }
  }
  return faults;
}

const along = (drawing: Drawing, box: Box): number => (drawing.horizontal ? (box.x0 + box.x1) / 2 : (box.y0 + box.y1) / 2);

/** Labels away from their date, and markers out of the order of time. */
export function displaced(drawing: Drawing, facts: readonly Fact[], tolerance = TOLERANCE): string[] {
  const faults: string[] = [];
  const starts = new Map(facts.map(({ id, start }) => [id, start]));
  const places = new Map<number, number>();
  for (const mark of drawing.marks) {
    const start = mark.owner === null ? undefined : starts.get(mark.owner);
    if (mark.kind !== 'marker' || start === undefined) continue;
    const place = along(drawing, mark.box);
    if (!places.has(start)) places.set(start, place);
    else if (Math.abs(places.get(start)! - place) > tolerance) faults.push(`markers of one date stand ${px(Math.abs(places.get(start)! - place))} apart (${mark.owner})`);
  }
  const inTime = [...places].sort(([a], [b]) => a - b);
  const forward = drawing.horizontal && drawing.rtl ? -1 : 1;
  inTime.slice(1).forEach(([start, place], i) => {
    if ((place - inTime[i][1]) * forward < -0.01) faults.push(`the marker at ${start} stands before the one at ${inTime[i][0]}`);
  });
  return [...faults, ...(drawing.horizontal ? offPole(drawing, starts, places, tolerance) : offRow(drawing, starts, places, tolerance))];
}

/** Horizontal: each label's starting edge lies at the same distance from its pole, its pole at its marker, and the pole reaches it. */
function offPole(drawing: Drawing, starts: Map<string, number>, places: Map<number, number>, tolerance: number): string[] {
  const faults: string[] = [];
  const offsets: [string, number][] = [];
  for (const [id, lines] of labelled(drawing)) {
    const start = starts.get(id);
    const marker = start === undefined ? undefined : places.get(start);
    if (marker === undefined) { faults.push(`${id} has a label and no marker at its date`); continue; }
    const poles = drawing.marks.filter(({ kind, owner }) => kind === 'leader' && owner === id);
    for (const pole of poles) if (Math.abs(along(drawing, pole.box) - marker) > tolerance) faults.push(`the pole of ${id} stands ${px(along(drawing, pole.box) - marker)} from its marker`);
    const top = Math.min(...lines.map(({ ink }) => ink.y0));
    const bottom = Math.max(...lines.map(({ ink }) => ink.y1));
    if (!poles.some(({ box }) => box.y0 < bottom && box.y1 > top)) faults.push(`no pole reaches the label of ${id}`);
    for (const { box } of lines) offsets.push([id, drawing.rtl ? marker - box.x1 : box.x0 - marker]);
  }
  const usual = median(offsets.map(([, offset]) => offset));
  for (const [id, offset] of offsets) if (Math.abs(offset - usual) > tolerance) faults.push(`a line of ${id} begins ${px(offset)} from its date, others ${px(usual)}`);
  return [...new Set(faults)];
}

/** Vertical: the first line of each date is at its marker; further labels of that date follow with no other date between. */
function offRow(drawing: Drawing, starts: Map<string, number>, places: Map<number, number>, tolerance: number): string[] {
  const faults: string[] = [];
  const offsets: [string, number][] = [];
  const labels = [...labelled(drawing)].map(([id, lines]) => ({ id, start: starts.get(id), line: lines.reduce((a, b) => (b.box.y0 < a.box.y0 ? b : a)) }));
  labels.sort((a, b) => a.line.box.y0 - b.line.box.y0);
  const seen = new Set<number>();
  labels.forEach(({ id, start, line }, i) => {
    const marker = start === undefined ? undefined : places.get(start);
    if (start === undefined || marker === undefined) return faults.push(`${id} has a label and no marker at its date`);
    if (!seen.has(start)) offsets.push([id, (line.box.y0 + line.box.y1) / 2 - marker]);
    else if (labels[i - 1].start !== start) faults.push(`${id} is parted from its date by ${labels[i - 1].id}`);
    seen.add(start);
  });
  const usual = median(offsets.map(([, offset]) => offset));
  for (const [id, offset] of offsets) if (Math.abs(offset - usual) > tolerance) faults.push(`the first line of ${id} is ${px(offset)} from its marker, others ${px(usual)}`);
  if (Math.abs(usual) > 8) faults.push(`first lines stand ${px(usual)} from their markers`);
  return faults;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Events with more than one label. */
export const repeated = ({ labels }: Drawing): string[] => labels.filter((id, i) => labels.indexOf(id) !== i).map((id) => `${id} has a second label`);

/** Events with a label, in the order of the document. */
export const labelledIds = (drawing: Drawing, facts: readonly Fact[]): string[] => facts.map(({ id }) => id).filter((id) => labelled(drawing).has(id));

/** Events that are neither a label, nor a marker, nor in a count; and counts that do not add up. */
export function uncounted(drawing: Drawing, facts: readonly Fact[]): string[] {
  const faults: string[] = [];
  const labels = labelled(drawing);
  const marked = new Set(drawing.marks.filter(({ kind, owner }) => kind === 'marker' && owner !== null).map(({ owner }) => owner));
  const counted = drawing.counts.reduce((sum, { said }) => sum + said, 0);
  for (const { said, shown } of drawing.counts) {
    if (!(Number.isInteger(said) && said > 0)) faults.push(`a cluster of ${said}`);
    if (shown.replace(/\D/g, '') !== String(said)) faults.push(`a cluster of ${said} says “${shown}”`);
  }
  const onlyMarked = facts.filter(({ id }) => !labels.has(id) && marked.has(id)).length;
  if (labels.size + counted > facts.length) faults.push(`${labels.size} labels and ${counted} counted, of ${facts.length} events`);
  if (labels.size + onlyMarked + counted < facts.length) faults.push(`${facts.length - labels.size - onlyMarked - counted} of ${facts.length} events are nowhere`);
  return faults;
}
