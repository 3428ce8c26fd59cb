import type { Mark } from '../scene/types.js';

/** Colours that marks are painted in: by category, and where there is none. */
export interface Paint {
  ink: string;
  categories: readonly string[];
  /** A mode in which colours mean nothing: no tints. */
  forced: boolean;
}

/** How strongly a role is painted. */
const STRENGTH: Partial<Record<Mark['role'], number>> = { density: 0.6, dot: 0.85 };

/** Paints marks on a canvas as the style sheet would have them as nodes. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[], { ink, categories, forced }: Paint): void {
  for (const mark of marks) {
    const { role, category = -1, opacity = 1 } = mark;
    context.globalAlpha = forced ? 1 : opacity * (STRENGTH[role] ?? 1);
    context.fillStyle = categories[category] ?? ink;
    if (mark.type === 'path') context.fill(new Path2D(mark.d));
    else if (mark.type === 'rect') context.fillRect(mark.x, mark.y, mark.width, mark.height);
    else if (mark.type === 'circle') {
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
