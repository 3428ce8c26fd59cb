import belarus from '../../src/data/belarus.json';

/** A text with plain spaces only, as a reader sees it. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** The English titles of the Belarus document. */
export const SEVENTEEN = (belarus.events as { title: string | Record<string, string> }[]).map(({ title }) => (typeof title === 'string' ? title : title.en)).map(plain);
