import { createHash } from 'node:crypto';

type Content = string | Uint8Array;

/** A short name for a content: the same for the same bytes. */
export const contentHash = (content: Content): string => createHash('sha256').update(content).digest('hex').slice(0, 10);

/** What a page asks a browser to check a file by. */
export const integrityOf = (content: Content): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;
