import { parquetMetadata, parquetRead, parquetSchema, type FileMetaData, type SchemaTree } from 'hyparquet';
import { TimelineDataError, type ColumnarEvents, type Problem } from '../data/index.js';
import { columnOf } from './columnOf.js';
import { tableToColumns, type TableColumn } from './tableToColumns.js';

/** Times as numbers: an object a row would weigh more than the file. */
const parsers = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros: bigint) => Number(micros) / 1e3,
  timestampFromNanoseconds: (nanos: bigint) => Number(nanos / 1000n) / 1e3,
  dateFromDays: (days: number) => days * 864e5,
};

interface Chunk { rowStart: number; columnData: ArrayLike<unknown> }

const isTime = ({ element }: SchemaTree): boolean =>
  element.converted_type === 'DATE' || /^TIMESTAMP/.test(element.converted_type ?? '') || /^(DATE|TIMESTAMP)$/.test(element.logical_type?.type ?? '') || element.type === 'INT96';

/**
 * Reads an Apache Parquet file whose columns have the names of an event's fields (`tableToColumns`); dates are of type date or timestamp, or text. Columns of other names are not
 * decoded. Pages are plain or packed with Snappy.
 * Rejects with TimelineDataError where it is none, is packed otherwise, or has no dates or titles.
 */
export async function parquetToColumns(file: ArrayBuffer): Promise<{ columns: ColumnarEvents; problems: Problem[] }> {
  const wrong = (cause: unknown): never => {
    throw new TimelineDataError(`The Parquet file cannot be read: ${(cause as Error).message}`, { cause });
  };
  let metadata: FileMetaData;
  const values = new Map<string, Chunk[]>();
  try {
    metadata = parquetMetadata(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name).filter((name) => columnOf(name));
    await parquetRead({
      file, metadata, columns, parsers,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const chunks = values.get(columnName) ?? [];
        values.set(columnName, chunks);
        chunks.push({ rowStart, columnData });
      },
    });
  } catch (cause) {
    return wrong(cause);
  }
  const length = Number(metadata.num_rows);
  const columns = parquetSchema(metadata).children.map((child): TableColumn => ({ name: child.element.name, time: isTime(child), at: valueAt(values.get(child.element.name) ?? []) }));
  return tableToColumns(columns, length);
}

/** The value of a row in a column that came in pieces. */
function valueAt(chunks: Chunk[]): (row: number) => unknown {
  const sorted = [...chunks].sort((a, b) => a.rowStart - b.rowStart);
  let last = 0;
  return (row) => {
    while (last > 0 && sorted[last].rowStart > row) last--;
    while (last + 1 < sorted.length && sorted[last + 1].rowStart <= row) last++;
    return sorted[last]?.columnData[row - sorted[last].rowStart];
  };
}
