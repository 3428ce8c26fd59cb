import type { PictureItem } from '../scene/picture-types.js';

/** An item's identity through redraws. */
export const itemKey = (item: PictureItem): string => `${item.kind === 'cluster' ? '+' : ''}${item.ids[0]}`;
