// Stands in for Lit in the built server, which needs no more of it than that a template keeps its strings and values: Lit itself gives Node's global object
// `customElements` and an `HTMLElement`, and code that asks for those to tell a browser from a server would be misled.

interface Template { strings: readonly string[]; values: readonly unknown[] }
const template = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({ strings, values });

export const html = template;
export const svg = template;
export const nothing = Symbol('nothing');
export const css = (strings: TemplateStringsArray, ...values: { cssText: string }[]): { cssText: string } =>
  ({ cssText: strings.reduce((text, string, i) => text + values[i - 1].cssText + string) });
