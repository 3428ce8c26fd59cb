export * from './types.js';
export * from './picture-types.js';
export { composePicture } from './picture.js';
export { pictureToSVG, type SVGTheme, lightTheme, darkTheme } from './svg.js';
