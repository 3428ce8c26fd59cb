import { enReading } from './languages/en-reading.js';
import type { Messages } from './messages.js';
import { messagesFor } from './messages-for.js';
import type { ReadingMessages } from './reading-messages.js';

/**
 * The further words for a language tag, or beside the first words of one, as far as they are loaded (`loadMessages`), else English; its `lang` says
 * which. Costs a map look-up.
 */
export const readingMessagesFor = (lang: string | Messages): ReadingMessages => (typeof lang === 'string' ? messagesFor(lang) : lang).reading ?? enReading;
