import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's own `property` for classes built without standard decorators, which is all that this package is: a fifth of its weight. */
export const property = (options?: PropertyDeclaration) => (prototype: ReactiveElement, name: string): void =>
  (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
