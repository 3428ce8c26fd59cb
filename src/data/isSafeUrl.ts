/**
 * True for an address that can stand in `href` or `src`: `http`, `https`, `mailto`, or relative (`//host` too).
 * Judges what a browser would resolve: it drops leading control characters and spaces, and tabs and line ends
 * anywhere, before it looks for a scheme (WHATWG URL, "basic URL parser"); so `java\nscript:` is refused.
 */
export function isSafeUrl(url: string): boolean {
  const seen = url.replace(/^[\0- ]+|[\t\n\r]/g, '');
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(seen);
  return seen !== '' && (!scheme || /^(https?|mailto):$/i.test(scheme[0]));
}
