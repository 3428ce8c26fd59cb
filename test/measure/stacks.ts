/** The fonts of Noto for each script of `titleWords` that Noto Sans does not have, as Debian's fonts-noto-core and fonts-noto-cjk install them. */
export const scriptFonts: Record<string, string> = {
  Armenian: 'Noto Sans Armenian', Georgian: 'Noto Sans Georgian', Hebrew: 'Noto Sans Hebrew', Arabic: 'Noto Sans Arabic', Devanagari: 'Noto Sans Devanagari',
  Bengali: 'Noto Sans Bengali', Tamil: 'Noto Sans Tamil', Han: 'Noto Sans CJK SC', Kana: 'Noto Sans CJK JP', Hangul: 'Noto Sans CJK KR', Thai: 'Noto Sans Thai',
};

/** What titles are drawn in: the first font of each stack, with that of the script behind it. */
export const stacks = ['Noto Sans|400', 'Noto Sans|700', 'DejaVu Sans|400', 'DejaVu Sans|700', 'Liberation Sans|400', 'Times New Roman|400', 'Noto Serif, serif|400', 'system-ui|400'];

/** `Noto Sans|700` for a script as a CSS font family, its weight beside. */
export function stackFor(stack: string, script: string): { family: string; weight: number } {
  const [first, weight] = stack.split('|');
  const names = [...first.split(', '), ...(scriptFonts[script] ? [scriptFonts[script]] : [])];
  return { family: names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', '), weight: Number(weight) };
}
