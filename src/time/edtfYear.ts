/** A year as EDTF writes it: four figures, a sign before those of BCE, `Y` before longer ones. Astronomical: 0 is 1 BCE. */
export function edtfYear(year: number): string {
  const figures = String(Math.abs(year));
  const sign = year < 0 ? '-' : '';
  return figures.length > 4 ? `Y${sign}${figures}` : sign + figures.padStart(4, '0');
}
