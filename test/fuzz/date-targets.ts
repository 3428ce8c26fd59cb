import { spanOf } from '../../src/data/index.js';
import { readMachineDate, readWrittenDate } from '../../src/formats/index.js';
import { DateSyntaxError, parseDate, parseEdtf, PRECISIONS, type TimeSpan } from '../../src/time/index.js';
import { formatSpan, type SpanOptions } from '../../src/words/index.js';
import { anyDate, edtf, writtenDate } from './dates.js';
import { anyValue } from './documents.js';
import { allowing, must } from './expect.js';
import type { Target } from './target.js';
import { languages } from './texts.js';

function sound(span: TimeSpan): void {
  must(span.start < span.end, () => `start ${span.start} is before end ${span.end}`);
  must(span.start > -Infinity || span.openStart || span.unknownStart, 'a start that is infinite is open or unknown');
  must(span.end < Infinity || span.openEnd || span.unknownEnd, 'an end that is infinite is open or unknown');
  must(PRECISIONS.includes(span.precision), () => `a known precision, not ${span.precision}`);
  for (const side of [span.from, span.to]) if (side) must(Number.isFinite(side.start) && Number.isFinite(side.end) && side.start < side.end, () => `sides are finite: ${side.start} to ${side.end}`);
}

export const parsing: Target = {
  name: 'parseDate',
  weight: 30,
  make: (dice) => (dice.chance(0.05) ? anyValue(dice) : anyDate(dice)),
  check(input) {
    const read = allowing(DateSyntaxError, () => parseDate(input as string));
    const node = allowing(DateSyntaxError, () => parseEdtf(input as string));
    must(!read.error === !node.error, 'parseDate and parseEdtf accept the same texts');
    if (read.error) {
      const { text, position, message } = read.error;
      must(typeof text === 'string' && (typeof input !== 'string' || text === input), 'the error names the text');
      must(Number.isInteger(position) && position >= 0 && position <= text.length, () => `the position ${position} lies in the text`);
      must(message.length < 400, 'the message is short');
      return;
    }
    sound(read.value);
    must(JSON.stringify(parseDate(read.value.edtf)) === JSON.stringify(read.value), 'its edtf reads as the same span');
  },
};

interface Said { date: string; locale: string; options: SpanOptions }

export const saying: Target<Said> = {
  name: 'formatSpan',
  weight: 12,
  make: (dice) => ({
    date: edtf(dice), locale: dice.pick(languages),
    options: { style: dice.pick(['long', 'short', 'spoken'] as const), era: dice.pick(['auto', 'always'] as const), asOf: dice.pick([undefined, 0, NaN, Infinity, 1e20]), capitalize: dice.chance(0.5) },
  }),
  check({ date, locale, options }) {
    const { value } = allowing(DateSyntaxError, () => parseDate(date));
    if (!value) return;
    const said = formatSpan(value, locale, options);
    must(said.trim() !== '', 'it says something');
    must(!/NaN|Infinity|undefined|null|\[object|Invalid|∞/.test(said), () => `it says no such thing as “${said}”`);
  },
};

export const reading: Target<{ text: string; lang: string }> = {
  name: 'readMachineDate, readWrittenDate',
  weight: 10,
  make: (dice) => ({ text: dice.chance(0.2) ? anyDate(dice) : writtenDate(dice), lang: dice.pick(languages) }),
  check({ text, lang }) {
    const machine = readMachineDate(text);
    if (machine !== undefined) sound(spanOf(machine));
    const written = readWrittenDate(text, lang);
    if (!written) return;
    if ('ambiguous' in written) return must(written.ambiguous.length <= text.length, 'what is ambiguous stands in the text');
    must(written.length > 0 && written.length <= text.length, 'the date has a length in the text');
    sound(parseDate(written.edtf));
  },
};
