/** Text that is markup already. */
export class RawText {
  constructor(readonly markup: string) {}
}

/** Signs that markup cannot hold, or holds only by number. */
const ODD = /[^\t\n\r !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;

/** Text as it may stand in markup, between tags and in attributes in double quotes. */
export const escapeText = (text: string): string =>
  // Nearly all text is plain, and looking is cheaper than replacing.
  (ODD.test(text) ? text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : text);

/** Attributes as text, those without a value left out. */
export function attributesText(attributes: Record<string, string | number | undefined | null | false>): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== null && value !== false) text += ` ${name}="${typeof value === 'number' ? value : escapeText(value)}"`;
  }
  return text;
}

/** JSON as the text of a data block: nothing in it ends the block. Such a block is never run, so strict policies let it stand. */
export const dataBlock = (type: string, value: unknown): string =>
  `<script type="${type}">${JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`;
