import { html, nothing, type TemplateResult } from 'lit';
import { newestFirst } from '../data/index.js';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import { formatTsv } from '../formats/index.js';
import type { ReadingMessages, SortDirection } from '../words/index.js';
import type { Context } from './context.js';
import { copyText } from './copy-text.js';
import { keep } from './keep.js';
import { renderDetails } from './render-card.js';
import { renderLongList } from './render-long-list.js';
import { rowsByKey } from './rows-by-key.js';
import type { SpecialView, ViewStage } from './special-view.js';

type Key = 'date' | 'title' | 'category' | 'lane';
interface Column { key: Key; name: string; text(event: TimelineEvent): { text: string; lang: string } }

/** More rows than this stand under years and months, a page at a time. */
const LONG = 2000;
/** Rows shown at once; more on asking. */
const PAGE = 200;

/** The events as a table: sorted by any column, copied as tab-separated text; an open event stands under its row. */
export class TableView implements SpecialView {
  #key: Key = 'date';
  /** Undefined: dates as the reader's order has them. */
  #direction?: SortDirection;
  #shown = PAGE;
  #copied = false;

  render(context: Context, stage: ViewStage, words: ReadingMessages): TemplateResult {
    const columns = this.#columns(context, words);
    if (stage.rows.length > LONG) return this.#long(context, stage, columns, words);
    const rows = this.#sorted(context, stage, columns);
    const direction = this.#direction ?? (stage.host.order === 'newest' ? 'descending' : 'ascending');
    const shown = rows.slice(0, Math.max(this.#shown, rows.findIndex(({ id }) => id === stage.host.selected) + 1));
    return html`<div class="table-box">
      <table part="table" class="table">
        <caption class="unseen">${context.text(context.document.title).text}</caption>
        <thead lang=${words.lang}><tr>${columns.map(({ key, name }) => this.#head(key, name, direction, stage, words))}</tr></thead>
        <tbody>${shown.map((event) => renderRow(context, event, columns, event.id === stage.host.selected))}</tbody>
      </table>
      <p class="table-foot" lang=${words.lang}>
        ${shown.length < rows.length ? html`<button type="button" class="more" @click=${() => {
          this.#shown += PAGE;
          stage.host.requestUpdate();
        }}>${words.list.more(Math.min(PAGE, rows.length - shown.length))}</button>` : nothing}
        <button type="button" class="copy" @click=${() => this.#copy(rows, columns, stage, words)}>${this.#copied ? words.table.copied : words.table.copy}</button>
      </p>
    </div>`;
  }

  #columns(context: Context, words: ReadingMessages): Column[] {
    const { categories, lanes } = context.document;
    const nothing = { text: '', lang: context.lang };
    return [
      { key: 'date', name: words.table.date, text: (event) => context.date(event, 'long') },
      { key: 'title', name: words.table.title, text: (event) => context.text(event.title) },
      ...(categories ? [{ key: 'category' as const, name: words.table.category, text: (event: TimelineEvent) => (categories[event.category!] ? context.text(categories[event.category!].label) : nothing) }] : []),
      ...(lanes ? [{ key: 'lane' as const, name: words.table.lane, text: (event: TimelineEvent) => (lanes[event.lane!] ? context.text(lanes[event.lane!].label) : nothing) }] : []),
    ];
  }

  /** By date as time has it; by words as the reader's language orders them. Equal ones keep the order of time. */
  #sorted(context: Context, stage: ViewStage, columns: Column[]): TimelineEvent[] {
    const events = Array.from(stage.rows, (row) => context.document.events[stage.columns.order[row]]);
    const column = columns.find(({ key }) => key === this.#key);
    const turned = this.#direction !== undefined && (this.#direction === 'descending') !== (stage.host.order === 'newest');
    if (!column || this.#key === 'date') return turned ? events.reverse() : events;
    const { compare } = new Intl.Collator(context.lang, { numeric: true });
    const sign = this.#direction === 'descending' ? -1 : 1;
    const keyed = events.map((event) => ({ event, key: column.text(event).text }));
    // What has no entry stands last, whichever way.
    return keyed.sort((a, b) => (a.key && b.key ? sign * compare(a.key, b.key) : Number(!a.key) - Number(!b.key))).map(({ event }) => event);
  }

  /** A long table: under years, months and days, or under categories or lanes first; by title only a short one is sorted. */
  #long(context: Context, stage: ViewStage, columns: Column[], words: ReadingMessages): TemplateResult {
    const key = this.#key === 'title' ? 'date' : this.#key;
    const newest = stage.host.order === 'newest';
    const direction = this.#key === key && this.#direction ? this.#direction : newest ? 'descending' : 'ascending';
    const { rows, top } = this.#order(stage.rows, stage.columns, context, key, direction, key === 'date' && (direction === 'descending') !== newest);
    const head = (sorts: boolean): TemplateResult => html`<thead class=${sorts ? '' : 'unseen'} lang=${words.lang}><tr>${columns.map(({ key: one, name }) => (sorts && one !== 'title'
      ? this.#head(one, name, direction, stage, words, key) : html`<th scope="col" class="col-${one}">${name}</th>`))}</tr></thead>`;
    const page = (some: number[]): TemplateResult => html`<table part="table" class="table">${head(false)}<tbody>${some.map((row) => {
      const event = context.document.events[stage.columns.order[row]];
      return renderRow(context, event, columns, event.id === stage.host.selected);
    })}</tbody></table>`;
    return html`<div class="table-box"><table part="table" class="table"><caption class="unseen">${context.text(context.document.title).text}</caption>${head(true)}</table>
      ${renderLongList(context, stage.columns, rows, { words, selected: stage.host.selected, more: () => stage.host.requestUpdate() }, page, top)}</div>`;
  }

  readonly #order = keep((rows: ArrayLike<number>, columns: TimelineColumns, context: Context, key: Key, direction: SortDirection, turned: boolean) => {
    if (key !== 'category' && key !== 'lane') return { rows: turned ? newestFirst(rows, (row) => columns.start[row]) : rows, top: undefined };
    const entries = Object.values((key === 'category' ? context.document.categories : context.document.lanes) ?? {}).map(({ label }) => context.text(label).text);
    return rowsByKey(rows, key === 'category' ? columns.category : columns.lane, entries, context.lang, direction);
  });

  #head(key: Key, name: string, direction: SortDirection, stage: ViewStage, words: ReadingMessages, sortedBy = this.#key): TemplateResult {
    const active = key === sortedBy;
    const next = active && direction === 'ascending' ? 'descending' : 'ascending';
    return html`<th scope="col" class="col-${key}" aria-sort=${active ? direction : nothing}><button type="button" class="sort" data-sort=${key} title=${words.table.sort(name, next)} @click=${() => {
      this.#key = key;
      this.#direction = next;
      stage.host.requestUpdate();
      stage.drawn.say(words.table.sorted(name, next));
    }}>${name}<span class="sorted" aria-hidden="true">${active ? (direction === 'ascending' ? '↑' : '↓') : ''}</span></button></th>`;
  }

  #copy(rows: TimelineEvent[], columns: Column[], stage: ViewStage, words: ReadingMessages): void {
    const cells = rows.map((event) => [event.date, ...columns.map((column) => column.text(event).text)]);
    void copyText(formatTsv([['EDTF', ...columns.map(({ name }) => name)], ...cells])).then((copied) => {
      this.#copied = copied;
      stage.drawn.say(copied ? words.table.copied : words.menu.copyFailed);
    });
  }
}

function renderRow(context: Context, event: TimelineEvent, columns: Column[], open: boolean): TemplateResult {
  const category = Object.keys(context.document.categories ?? {}).indexOf(event.category!);
  const summary = context.text(event.summary);
  return html`<tr class="c${category}" data-id=${event.id}>${columns.map(({ key, text }) => {
    const cell = text(event);
    return key === 'title'
      ? html`<th scope="row" class="col-title"><button type="button" class="entry" data-id=${event.id} aria-expanded=${open} lang=${cell.lang} dir="auto">${cell.text}</button></th>`
      : html`<td class="col-${key}" lang=${cell.lang} dir="auto">${key === 'category' && cell.text ? html`<span class="dot"></span>` : nothing}${cell.text}</td>`;
  })}</tr>
  ${open ? html`<tr class="c${category} opened"><td colspan=${columns.length}>
    ${summary.text ? html`<p class="prose" lang=${summary.lang} dir="auto">${summary.text}</p>` : nothing}${renderDetails(context, event)}</td></tr>` : nothing}`;
}
