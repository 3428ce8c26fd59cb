/** Text that is markup already. */
export class RawText {
  constructor(readonly markup: string) {}
}

/** Text as it may stand in markup, between tags and in attributes in double quotes. */
export const escapeText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Attributes as text, those without a value left out. */
export const attributesText = (attributes: Record<string, string | number | undefined | null | false>): string =>
  Object.entries(attributes).map(([name, value]) => (value === undefined || value === null || value === false ? '' : ` ${name}="${escapeText(String(value))}"`)).join('');

/** JSON as the text of a data block: nothing in it ends the block. Such a block is never run, so strict policies let it stand. */
export const dataBlock = (type: string, value: unknown): string =>
  `<script type="${type}">${JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`;
