import type { Mark } from '../scene/types.js';
import { made, renderMark, renderMarks } from './render-marks.js';

interface Drawn { mark: Mark; node: SVGElement }

/**
 * Has marks drawn in the nodes of others that are seen no more: from one window to the next most are the same but for where they stand, and what is not touched costs nothing to style and to lay out. A node
 * stays with its event or its words where it can; the others are taken in order. The group of `was` is that of `marks` then.
 */
export function updateMarks(was: readonly Mark[] | undefined, marks: readonly Mark[]): void {
  const group = was && made.get(was);
  if (!group || made.has(marks)) return;
  made.delete(was);
  made.set(marks, group);
  const spare = new Spare(was, group);
  const own = marks.map((mark) => spare.take(ownName(mark)));
  const drawn = marks.map((mark, i) => own[i] ?? spare.take(kindName(mark)));
  spare.remove();
  let next = group.firstElementChild;
  marks.forEach((mark, i) => {
    const old = drawn[i];
    if (old) renderMark(mark, old.mark, old.node);
    if (old && old.node === next) next = next.nextElementSibling;
    else for (const part of old ? withSpace(old.node) : [...renderMarks([mark]).childNodes]) group.insertBefore(part, next);
  });
}

/** Nodes by what they may be used for. */
class Spare {
  readonly #lists = new Map<string, Drawn[]>();
  readonly #left = new Set<Drawn>();

  constructor(marks: readonly Mark[], { children }: Element) {
    marks.forEach((mark, i) => {
      const drawn = { mark, node: children[i] as SVGElement };
      this.#left.add(drawn);
      for (const name of [ownName(mark), kindName(mark)]) {
        if (!name) continue;
        const list = this.#lists.get(name);
        if (list) list.push(drawn);
        else this.#lists.set(name, [drawn]);
      }
    });
  }

  take(name: string | undefined): Drawn | undefined {
    const list = name && this.#lists.get(name);
    if (!list) return undefined;
    let drawn: Drawn | undefined;
    do drawn = list.shift(); while (drawn && !this.#left.delete(drawn));
    return drawn;
  }

  /** Removes what nobody took. */
  remove(): void { for (const { node } of this.#left) for (const part of withSpace(node)) part.remove(); }
}

/** A group is drawn anew, and so is a line of a title: whether a space stands behind it depends on its words. */
const kindName = ({ type, role }: Mark): string | undefined => (type === 'g' || role.startsWith('title') ? undefined : `${type} ${role}`);

function ownName(mark: Mark): string | undefined {
  const kind = kindName(mark);
  const own = mark.type === 'text' ? mark.text : mark.id;
  return kind && own !== undefined ? `${kind} ${own}` : undefined;
}

/** A node, and the space that parts its words from the next. */
function withSpace(node: SVGElement): ChildNode[] {
  const space = node.nextSibling;
  return space?.nodeType === Node.TEXT_NODE ? [node, space] : [node];
}
