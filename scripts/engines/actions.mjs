// What a reader does, as the actions that WebDriver and WebDriver BiDi both take.
import { parseKeyDef } from '@vitest/browser';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const keyValues = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', Meta: '\uE03D',
};

function valueOf(key) {
  const value = keyValues[key] ?? key;
  if ([...value].length !== 1) throw new Error(`The key ${key} is not known here: add it to scripts/engines/actions.mjs.`);
  return value;
}

/** A mouse that goes to a point of the window and clicks. */
export const click = (x, y) => [{
  type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
  actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
}];

/** Keys as `userEvent.keyboard` takes them (`{Shift>}{Tab}{/Shift}`), and which are still down afterwards; `down` is which are so before. */
export function keys(text, down = []) {
  const pressed = new Set(down);
  const actions = [];
  for (const { releasePrevious, releaseSelf, repeat, keyDef } of parseKeyDef(text)) {
    const value = valueOf(keyDef.key);
    if (pressed.has(value)) {
      actions.push({ type: 'keyUp', value });
      pressed.delete(value);
    }
    if (releasePrevious) continue;
    for (let i = 0; i < repeat; i += 1) actions.push({ type: 'keyDown', value });
    if (releaseSelf) actions.push({ type: 'keyUp', value });
    else pressed.add(value);
  }
  return { actions: [{ type: 'key', id: 'keyboard', actions }], down: [...pressed] };
}

/** Lets go of keys. */
export const release = (down) => [{ type: 'key', id: 'keyboard', actions: down.map((value) => ({ type: 'keyUp', value })) }];
