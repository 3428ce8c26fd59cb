/** 1 to 39 in Roman numerals, as centuries, quarters and halves of a year are numbered in many languages; beyond that in digits. */
export function roman(n: number): string {
  if (n > 39) return String(n);
  return 'X'.repeat(Math.floor(n / 10)) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10];
}
