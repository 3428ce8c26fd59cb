import { tableFromIPC, Type } from '@uwdata/flechette';
import { TimelineDataError, type ColumnarEvents, type Problem } from '../data/index.js';
import { tableToColumns } from './tableToColumns.js';

/**
 * Reads an Apache Arrow file (Feather 2) or stream whose columns have the names of an event's fields (`tableToColumns`); dates are of type date or timestamp, or text. Texts are read
 * from the bytes when they are asked for. Compressed bodies (LZ4, ZSTD) are not read.
 * @throws TimelineDataError where it is none, is compressed, or has no dates or titles
 */
export function arrowToColumns(bytes: ArrayBuffer | Uint8Array): { columns: ColumnarEvents; problems: Problem[] } {
  let table;
  try {
    table = tableFromIPC(bytes);
  } catch (cause) {
    throw new TimelineDataError(`The Arrow data cannot be read: ${(cause as Error).message}`, { cause });
  }
  const columns = table.names.map((name: string) => {
    const column = table.getChild(name);
    const { typeId } = column.type;
    return { name, time: typeId === Type.Date || typeId === Type.Timestamp, at: (row: number): unknown => column.at(row) };
  });
  return tableToColumns(columns, table.numRows);
}
