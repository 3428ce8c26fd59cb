interface Context { component?: string; args: Record<string, unknown> }

/** Markup as a page would write it: no empty lines or attributes Lit left behind, and the line of script that gives the data, where markup cannot. */
export function sourceOf(code: string, { component = '', args }: Context): string {
  const markup = code.replace(/<!--.*?-->/gs, '').replace(/\s+>/g, '>').replace(/(<[\w-]+)\s+/g, '$1 ').trim();
  const given = ['document', 'event'].filter((name) => args[name] !== undefined);
  if (!given.length) return markup;
  const element = `document.querySelector('${component}')`;
  const value = (name: string) => (typeof args[name] === 'string' ? `'${String(args[name])}'` : name === 'document' ? 'await (await fetch(\'belarus.json\')).json()' : JSON.stringify(args[name], null, 2));
  const lines = given.map((name) => `  ${element}.${name} = ${value(name)};`);
  return `${markup}\n\n<script type="module">\n${lines.join('\n')}\n</script>`;
}
