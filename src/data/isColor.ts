/**
 * True for a colour that can be written into a style sheet as it is: hex, a colour function with plain arguments
 * (`rgb() hsl() hwb() lab() lch() oklab() oklch() color()`), or one word such as `teal`. Nothing that could end a
 * declaration, open a comment or name an address passes.
 */
export function isColor(color: string): boolean {
  return /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(rgba?|hsla?|hwb|(ok)?lab|(ok)?lch|color)\([-\w .,%/+]+\))$/i.test(color);
}
