export { csvToDocument } from './csvToDocument.js';
export { documentToCsv } from './documentToCsv.js';
export { formatTsv } from './formatTsv.js';
export { readList } from './readList.js';
export type { ListItem, ListRun } from './readList.js';
export { readMachineDate } from './readMachineDate.js';
export { readWrittenDate } from './readWrittenDate.js';
export type { WrittenDate } from './readWrittenDate.js';
