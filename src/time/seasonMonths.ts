/**
 * The first month (1-12) and number of months of a season code, 21-41: 21-24 and 25-28 northern meteorological (21 = March to May,
 * 24 = December to February of the next year), 29-32 southern, 33-36 quarters, 37-39 quadrimesters, 40-41 halves.
 * ISO 8601-2:2019 and the Library of Congress' EDTF name the codes and leave the months of 21-32 open.
 */
export function seasonMonths(season: number): [first: number, count: number] {
  if (season > 39) return [6 * season - 239, 6];
  if (season > 36) return [4 * season - 147, 4];
  if (season > 32) return [3 * season - 98, 3];
  return [(3 * ((season - 21) % 4) + (season > 28 ? 8 : 2)) % 12 + 1, 3];
}
