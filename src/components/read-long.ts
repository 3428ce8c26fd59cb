import { html, type ReactiveElement } from 'lit';
import { longJson } from '../data/longJson.js';
import { columnarTimeline } from '../data/columnarTimeline.js';
import { drain } from '../data/drain.js';
import type { Progress } from '../data/ManyEvents.js';
import { readMany, type ManyTimeline } from '../data/readMany.js';
import { TimelineDataError } from '../data/TimelineDataError.js';
import { readingMessagesFor } from '../words/index.js';
import type { DataController } from './data-controller.js';
import { growData } from './grow-data.js';
import { isColumnar } from './is-long.js';
import { languageOf } from './language.js';
import type { ParsedTimeline } from './load-source.js';
import { inSlices } from './slices.js';

/** ms between two looks at how far it is. */
const TELL = 100;

/** Reads what takes long in slices, telling in `data.long` how far it is, until the signal says that nobody waits for it. */
export async function readLong(host: ReactiveElement, data: DataController, input: unknown, signal: AbortSignal): Promise<ParsedTimeline> {
  signal.throwIfAborted();
  // What comes later is added by code that is there, to be on screen with the next frame.
  data.append = (events) => {
    growData(data, events);
    host.requestUpdate();
  };
  const steps = stepsOf(input);
  let told = performance.now();
  data.long = { progress: undefined, finish: () => drain(steps) };
  return inSlices(steps, signal, (progress) => {
    if (!data.long || data.parsed || performance.now() - told < TELL) return;
    told = performance.now();
    data.long.progress = renderProgress(progress, languageOf(host));
    host.requestUpdate();
  });
}

/** Reads any long input. */
function* stepsOf(input: unknown): Generator<Progress, ManyTimeline> {
  if (isColumnar(input)) return yield* columnarTimeline(input);
  return yield* readMany(typeof input === 'string' ? yield* parsed(input) : input);
}

function* parsed(text: string): Generator<Progress, unknown> {
  try {
    for (const steps = longJson(text); ;) {
      const { done, value } = steps.next();
      if (done) return value;
      yield { done: value, total: 0 };
    }
  } catch (cause) {
    throw new TimelineDataError(`The timeline is no JSON: ${(cause as Error).message}`, { cause });
  }
}

/** How much has been read: seen, and no more than that; a screen reader has been told that it takes a while. */
const renderProgress = ({ done, total }: Progress, lang: string): unknown => (total
  ? html`<div class="state" aria-hidden="true"><progress max=${total} .value=${done}></progress><p>${readingMessagesFor(lang).list.read(done, total)}</p></div>`
  : undefined);
