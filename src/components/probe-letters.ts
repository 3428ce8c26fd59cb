/** Letters that fonts cut into parts have in another part than the Latin one. */
const BEYOND = /[^\0-\u024f\u2000-\u206f]/gu;
const MOST = 64;

/**
 * Sets letters of what is drawn beside those of the lines whose sizes tell that a font has arrived: of a font in parts each comes when a text first needs it. Not sooner, or
 * a page in Latin letters would fetch the parts for others.
 */
export function probeLetters(root: ParentNode): void {
  const found = root.querySelector('.chart')?.textContent.match(BEYOND);
  if (!found) return;
  for (const line of root.querySelectorAll('.probe > span')) {
    const before = line.textContent;
    const missing = [...new Set(found)].filter((letter) => !before.includes(letter)).slice(0, Math.max(0, MOST - before.length));
    if (missing.length) line.textContent = before + missing.join('');
  }
}
