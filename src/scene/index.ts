export * from './types.js';
export * from './picture-types.js';
export { assemblePicture, type Draw } from './assemblePicture.js';
export { drawHorizontal } from './horizontal.js';
export { drawRows } from './rows.js';
export { drawZoomed } from './zoomed.js';
export { drawVertical } from './vertical.js';
export { composePicture } from './picture.js';
export { pictureToSVG, type SVGTheme, lightTheme, darkTheme } from './svg.js';
