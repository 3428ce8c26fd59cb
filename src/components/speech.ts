import type { ReactiveElement } from 'lit';
import { loadMessages, messagesFor, type Messages } from '../words/index.js';
import { directionOfElement, languageOf } from './language.js';

/** The language an element speaks: its tag, its words and the direction it runs in. Words of another language than English arrive later. */
export class Speech {
  lang = 'en';
  words: Messages = messagesFor('en');
  direction: 'ltr' | 'rtl' = 'ltr';
  /** Settles, never rejects, when the words that are on their way are there; the element is updated then. */
  pending?: Promise<void>;
  #asked = '';

  constructor(private readonly host: ReactiveElement) {}

  /** Finds the language anew: an ancestor may have changed it. */
  settle(): void {
    this.lang = languageOf(this.host);
    this.direction = this.host.isConnected ? directionOfElement(this.host, this.lang) : 'ltr';
    this.words = messagesFor(this.lang);
    const language = this.lang.split('-')[0];
    if (language === this.words.lang || this.lang === this.#asked) return;
    this.#asked = this.lang;
    this.pending = loadMessages(this.lang).then((words) => {
      this.pending = undefined;
      if (words !== this.words) this.host.requestUpdate();
    });
  }
}
