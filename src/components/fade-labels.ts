import type { PictureItem } from '../scene/picture-types.js';

/** Fades the labels that go out at an edge of a window while it moves, with their poles; with nothing said of a label, or `moving` false, it is whole again. */
export function fadeLabels(root: ParentNode, items: readonly PictureItem[], moving: boolean): void {
  for (const node of root.querySelectorAll<SVGElement>('.item')) {
    const fade = moving ? items[Number(node.dataset.item)]?.fade : undefined;
    const value = fade === undefined ? '' : String(fade);
    const label = node.querySelector<SVGElement>('[part~="label"]');
    if (!label || label.style.opacity === value) continue;
    // At rest it comes back softly. No style sheet's transition: whatever else hides a label does so at once.
    if (!moving) label.animate({ opacity: [label.style.opacity, '1'] }, 200);
    label.style.opacity = value;
    const pole = node.querySelector<SVGElement>('[part~="leader"]');
    if (pole) pole.style.strokeOpacity = value;
  }
}
