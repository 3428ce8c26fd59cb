/**
 * Registers elements by tag, each only if its tag is free: another copy may have come first, and then it serves.
 */
export function define(tags: Record<string, CustomElementConstructor>): void {
  for (const [tag, element] of Object.entries(tags)) if (!customElements.get(tag)) customElements.define(tag, element);
}
