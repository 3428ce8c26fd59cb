import { launch } from './browser.mjs';
import { measure } from './measure.mjs';

const isLate = (error) => /^not drawn after|Timeout|Target .*closed/.test(error.message);

/**
 * Measures every case `runs` times and gives `[{ document, width, peer, results, failure? }]`. The order is interleaved (every peer once, then again, each round begun by another one), so that
 * whatever else the machine does hits all alike; every drawing has a page of its own. With `patient`, a drawing that takes too long is a result, and the peer's larger cases are left out;
 * every other error is thrown. `pictures`: a folder for a picture a case.
 */
export async function runCases(server, cases, { runs, cap, patient = false, pictures = '', tell = () => undefined }) {
  let browser = await launch();
  const rows = cases.map((one) => ({ ...one, results: [] }));
  const lost = new Map(); // peer → the least document that it did not draw
  try {
    await measure(browser, server, { ...cases[0], cap }); // the first page of a browser is its slowest
    for (let run = 0; run < runs; run++) {
      tell(`round ${run + 1} of ${runs}`);
      for (const row of rotated(rows, run)) {
        if (row.document >= lost.get(row.peer)) row.failure ??= 'not tried';
        if (row.failure) continue;
        try {
          row.results.push(await measure(browser, server, { ...row, cap, labels: run === 0 && !patient, picture: run === 0 && pictures && `${pictures}/${row.peer}-${row.document}-${row.width}.png` }));
        } catch (error) {
          if (!patient || !isLate(error)) throw new Error(`${row.peer}, ${row.document}, ${row.width} px: ${error.message}`, { cause: error });
          row.failure = `more than ${cap} s`;
          lost.set(row.peer, row.document);
          await browser.close().catch(() => undefined);
          browser = await launch();
        }
      }
    }
    return { rows, version: browser.version() };
  } finally {
    await browser.close().catch(() => undefined);
  }
}

/** Case after case; within a case another peer begins in every round. */
function rotated(rows, run) {
  const groups = new Map();
  for (const row of rows) {
    const key = `${row.document} ${row.width}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => group.map((_, i) => group[(i + run) % group.length]));
}
