/** Rows in time order turned round, latest first; rows of the same start keep their order. O(n). */
export function newestFirst<T>(rows: ArrayLike<T>, startOf: (row: T) => number): T[] {
  const turned: T[] = [];
  for (let end = rows.length; end > 0;) {
    let from = end - 1;
    while (from > 0 && startOf(rows[from - 1]) === startOf(rows[from])) from--;
    for (let i = from; i < end; i++) turned.push(rows[i]);
    end = from;
  }
  return turned;
}
