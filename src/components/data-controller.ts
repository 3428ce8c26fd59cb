import type { ReactiveController, ReactiveElement } from 'lit';
import { parseTimeline } from '../data/index.js';
import { isColumnar, isLong } from './is-long.js';
import { lightData, type LightData } from './light-data.js';
import { languageOf } from './language.js';
import { loadSource, type ParsedTimeline } from './load-source.js';
import { parserIsInside } from './parser-is-inside.js';

/** Where the data of an element comes from. The first that is there wins: property, `src`, JSON child, list. */
type Origin = 'property' | 'src' | 'json' | 'list' | 'none';
interface Winner { origin: Origin; key: unknown }

/**
 * Finds, loads and keeps the data of an element. A new data set replaces the old one once it has been read; one that cannot be read
 * leaves the old one where it is and is told in `error`. `settle()` does all that can be done at once; what takes time ends in an
 * update of the element.
 */
export class DataController implements ReactiveController {
  /** The newest data set that could be read. */
  parsed?: ParsedTimeline;
  /** Why the newest could not be. */
  error?: Error;
  /** Settles, never rejects, when what is under way has ended. */
  pending?: Promise<void>;
  /** Of a long list that is being read: how far it is, to be shown; and the rest of it at once. */
  long?: { progress: unknown; finish(): ParsedTimeline };
  /** Goes up with every data set that was read or failed. */
  generation = 0;
  #property: unknown;
  #winner: Winner = { origin: 'none', key: undefined };
  #abort?: AbortController;
  #observer?: MutationObserver;
  #light?: LightData;
  /** Puts events that came later behind the others; there while some wait for it. `asked`: before the element is drawn anew, so what it was drawn from stays. */
  grow?: (asked?: boolean) => void;
  #adding?: Promise<void>;

  constructor(private readonly host: ReactiveElement & { src?: string | null }) {
    host.addController(this);
  }

  set property(value: unknown) {
    this.#property = value;
    this.grow = undefined;
    this.host.requestUpdate();
  }

  /** What is under way with data at hand: what is drawn waits for it. */
  get reading(): Promise<void> | undefined { return this.#adding ?? this.#atHand; }

  get #atHand(): Promise<void> | undefined { return /property|json/.test(this.#winner.origin) ? this.pending : undefined; }

  get property(): unknown { return this.#property; }

  /** The light list or what stands in its place, while there is any. */
  get list(): string | undefined { return this.#light?.markup; }

  /** It is the data, read or not. */
  get isList(): boolean { return this.#winner.origin === 'list'; }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#reread());
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true, attributeFilter: ['datetime', 'data-date', 'href', 'id', 'lang', 'slot'] });
    this.#reread();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#drop();
    // What was under way starts again if the element comes back.
    if (this.pending) this.#winner = { origin: 'none', key: undefined };
    this.pending = undefined;
  }

  /** Brings `parsed`, `error` and `pending` up to what is given now. */
  settle(asked?: boolean): void {
    const next = this.#pick();
    if (next.origin !== this.#winner.origin || next.key !== this.#winner.key) this.#begin(next);
    this.grow?.(asked);
  }

  /** More events, behind those there are or are on their way. */
  append(events: readonly unknown[]): void {
    const behind = this.#property;
    const adding = this.#adding = import('./grow-data.js').then(({ growData }) => {
      if (behind === this.#property) growData(this, events);
      this.host.requestUpdate();
    }, () => undefined).then(() => { if (adding === this.#adding) this.#adding = undefined; });
  }

  #begin(next: Winner): void {
    this.#winner = next;
    this.#drop();
    this.pending = undefined;
    if (next.origin === 'property' || next.origin === 'json') this.#take(next.key);
    else if (next.origin === 'src') this.#start((signal) => loadSource(next.key as string, languageOf(this.host), signal, (input) => this.#readLong(input, signal)));
    else if (next.origin === 'list') this.#start(() => this.#readList());
    else this.#wait();
  }

  #pick(): Winner {
    if (this.#property != null) return { origin: 'property', key: this.#property };
    if (this.host.src) return { origin: 'src', key: this.host.src };
    const light = this.#light;
    if (this.host.isConnected && parserIsInside(this.host)) return { origin: 'none', key: 'parsing' };
    if (light?.json !== undefined) return { origin: 'json', key: light.json };
    if (light?.markup) return { origin: 'list', key: light.markup };
    return { origin: 'none', key: undefined };
  }

  #reread(): void {
    this.#light = lightData(this.host);
    this.host.requestUpdate();
  }

  #drop(): void {
    this.#abort?.abort();
    this.#abort = this.long = undefined;
  }

  /** Nothing to read: the parser may still be inside the element, otherwise there is nothing to show. */
  #wait(): void {
    if (this.#winner.key !== 'parsing') {
      if (this.parsed || this.error) this.#publish(undefined, undefined);
      return;
    }
    this.#start(() => new Promise<undefined>((resolve) => {
      document.addEventListener('DOMContentLoaded', () => resolve(undefined), { once: true });
    }));
  }

  /** Data at hand is read at once; what would take long, in slices. */
  #take(key: unknown, now?: boolean): void {
    try {
      if (!now && isLong(key)) this.#start((signal) => this.#readLong(key, signal));
      else this.#publish(this.long ? this.long.finish() : parseTimeline(key));
    } catch (error) {
      this.#publish(this.parsed, error as Error);
    }
  }

  /** Brings them up to what is given now, with nothing left under way but what has to be fetched. */
  finish(): void {
    this.settle(true);
    // Columns wait for the chunk that reads them.
    if (!this.#atHand || !(this.long ?? !isColumnar(this.#winner.key))) return;
    this.#take(this.#winner.key, true);
    this.#drop();
    this.pending = undefined;
    this.settle(true);
  }

  async #readLong(input: unknown, signal: AbortSignal): Promise<ParsedTimeline> {
    const { readLong } = await import('./read-long.js');
    return readLong(this.host, this, input, signal);
  }

  #start(load: (signal: AbortSignal) => Promise<ParsedTimeline | undefined>): void {
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    const end = (parsed: ParsedTimeline | undefined, error?: Error): void => {
      if (signal.aborted) return;
      this.pending = undefined;
      if (parsed || error) this.#publish(parsed, error);
      else this.#reread();
    };
    this.pending = load(signal).then(end, (error: Error) => { end(this.parsed, error); });
  }

  async #readList(): Promise<ParsedTimeline> {
    const { readLightList } = await import('./list-reader.js');
    return readLightList(this.host, languageOf(this.host));
  }

  #publish(parsed: ParsedTimeline | undefined, error?: Error): void {
    this.parsed = parsed;
    this.error = error;
    this.generation++;
    this.host.requestUpdate();
  }
}
