import type { Problem, ProblemCode } from './types.js';

/**
 * Looks at one value of the input. Gives it back, the very same, where it is right; a repaired one, with a warning,
 * where that is honest; undefined, with a problem, where nothing can be kept.
 */
export type Check<T> = (value: unknown, path: string, log: Log) => T | undefined;

export interface Log {
  problems: Problem[];
  /** What a failure of the value under test costs: `error` where its whole entry goes with it. */
  severity: Problem['severity'];
}

type Fields = Record<string, unknown>;
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: Check<T[K]> };
type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]-?: Check<NonNullable<T[K]>> };

/** Reports that a value was dropped; gives undefined, so that a check can end with it. */
export function drop(log: Log, path: string, code: ProblemCode, expected: string, value?: unknown): undefined {
  const done = log.severity === 'error' ? 'its entry was left out' : 'it was ignored';
  log.problems.push({ path, code, message: `Expected ${expected}; ${done}.`, severity: log.severity, value });
}

/** Reports that a value was repaired. */
export function repair(log: Log, path: string, code: ProblemCode, expected: string, done: string, value?: unknown): void {
  log.problems.push({ path, code, message: `Expected ${expected}; ${done}.`, severity: 'warning', value });
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value may stay. */
export const SAME = Symbol('same');

/**
 * Checks what stands at one key. SAME where it may stay; a getter or proxy that throws is a value that failed.
 * Null counts as absent: it is taken out, and reported only where something is required. Undefined does too where keys are anyone's; a field
 * of ours (`named`) may hold it.
 */
export function at(source: Fields, key: string | number, check: Check<unknown>, path: string, log: Log, severity: Log['severity'], named = false): unknown {
  const outer = log.severity;
  log.severity = severity;
  try {
    const value = source[key];
    if (value == null) {
      if (severity === 'error') return missing(check, path, log, value);
      return named && value === undefined ? SAME : undefined;
    }
    const right = check(value, path, log);
    return right === value ? SAME : right;
  } catch {
    return drop(log, path, 'type', 'a value that can be read');
  } finally {
    log.severity = outer;
  }
}

/** Reports that what is required is not there, in the words of the check that it would have had to pass. */
function missing(check: Check<unknown>, path: string, log: Log, value: unknown): undefined {
  const { length } = log.problems;
  check(undefined, path, log);
  log.problems.splice(length + 1);
  const problem = log.problems[length];
  if (problem) Object.assign(problem, { code: 'required', value, severity: 'error' });
  else drop(log, path, 'required', 'a value', value);
}

/** A shallow copy without the fields that cannot be read. */
function copy(source: Fields): Fields {
  try {
    return { ...source };
  } catch {
    const kept: Fields = Object.create(null) as Fields;
    for (const key of Object.keys(source)) {
      try {
        kept[key] = source[key];
      } catch {
        // Left out: `at` reports it where it is a field of ours.
      }
    }
    return kept;
  }
}

/** A list. One value alone becomes a list of one, with a warning; entries that fail are left out. */
export function list<T>(check: Check<T>): Check<T[]> {
  return (value, path, log) => {
    if (!Array.isArray(value)) {
      repair(log, path, 'type', 'a list', 'it was taken as a list of one', value);
      value = [value];
    }
    const given = value as T[];
    let kept: T[] | undefined;
    for (let i = 0; i < given.length; i++) {
      const right = at(given as unknown as Fields, i, check, `${path}[${i}]`, log, 'error');
      if (right === SAME) kept?.push(given[i]);
      else {
        kept ??= given.slice(0, i);
        if (right !== undefined) kept.push(right as T);
      }
    }
    return kept ?? given;
  };
}

/** Entries by any key. Entries that fail are left out. */
export function entries<T>(check: (key: string) => Check<T>, severity: Log['severity'] = 'error'): Check<Record<string, T>> {
  return (value, path, log) => {
    if (!isObject(value)) return drop(log, path, 'type', 'an object', value);
    return fields(value, Object.keys(value).map((key) => ({ key, check: check(key), severity })), path, log) as Record<string, T>;
  };
}

/** An object whose `need` fields must pass, or it fails; its `may` fields are taken out if they fail; others are let be. */
export function record<T extends object>(need: Required<T>, may: Optional<T>): Check<T> {
  const rows = (table: object, severity: Log['severity']): Row[] => Object.entries(table).map(([key, check]) => ({ key, check: check as Check<unknown>, severity }));
  const all = [...rows(need, 'error'), ...rows(may, 'warning')];
  return (value, path, log) => {
    if (!isObject(value)) return drop(log, path, 'type', 'an object', value);
    return fields(value, all, path, log, true) as T | undefined;
  };
}

interface Row { key: string; check: Check<unknown>; severity: Log['severity'] }

function fields(value: Fields, rows: Row[], path: string, log: Log, strict = false): Fields | undefined {
  let kept = value;
  // By index, and rows as objects: taking a list apart makes an object for each of its parts until it has been compiled, which a first drawing does not live to see.
  for (let i = 0; i < rows.length; i++) {
    const { key, check, severity } = rows[i];
    // Most optional fields are not there: no path is written for what there is nothing to say about.
    if (strict && severity === 'warning' && !(key in value)) continue;
    const right = at(value, key, check, path && `${path}.${key}` || key, log, severity, strict);
    if (right === SAME) continue;
    if (right === undefined && strict && severity === 'error') return undefined;
    if (kept === value) kept = copy(value);
    if (right === undefined) delete kept[key];
    else kept[key] = right;
  }
  return kept;
}
