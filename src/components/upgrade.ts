/** Properties set on an element before it was defined stand in the way of the accessors: they are set once more. */
export function upgrade<E extends HTMLElement>(element: E, names: readonly (keyof E)[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const given = element[name];
    delete element[name];
    element[name] = given;
  }
}
