import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { loadMessages } from '../../src/words/index.js';
import { caseOf, faultOf } from './run-case.js';
import { languages } from './texts.js';

interface Given { seed: number; first: number; step: number; cases: number; now: SharedArrayBuffer; only?: string; show?: boolean }

/** What a case was given, short enough to print. Nothing in it is asked for its value. */
function shown(input: unknown): string {
  try {
    return inspect(input, { depth: 6, maxStringLength: 200, maxArrayLength: 12, breakLength: 160 }).slice(0, 2000);
  } catch {
    return '(cannot be shown)';
  }
}

/** Every `step`th case. `now` tells the case it is at, so that one that never ends is known. */
function runAll({ seed, first, step, cases, now, only }: Given): void {
  const at = new Int32Array(now);
  const totals: Record<string, { cases: number; ms: number; slowest: number; slowestCase: number }> = {};
  for (let index = first; index < cases; index += step) {
    Atomics.store(at, 0, index);
    const one = caseOf(seed, index, only);
    const { name } = one.target;
    const begun = performance.now();
    const error = faultOf(one);
    const ms = performance.now() - begun;
    const total = (totals[name] ??= { cases: 0, ms: 0, slowest: 0, slowestCase: index });
    total.cases++;
    total.ms += ms;
    if (ms > total.slowest) Object.assign(total, { slowest: ms, slowestCase: index });
    if (error) parentPort?.postMessage({ failure: { index, target: name, message: `${error.name}: ${error.message}`.slice(0, 1500), stack: error.stack?.split('\n    at ').slice(1, 8).join('\n    at ') ?? '', input: shown(one.input) } });
  }
  parentPort?.postMessage({ totals });
}

const given = workerData as Given;
await Promise.all(languages.map(loadMessages));
if (given.show) {
  const { target, input } = caseOf(given.seed, given.first, given.only);
  parentPort?.postMessage({ failure: { index: given.first, target: target.name, message: 'it does not end', stack: '', input: shown(input) } });
} else runAll(given);
