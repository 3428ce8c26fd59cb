interface Context { component?: string; args: Record<string, unknown> }

/**
 * Markup as a page would write it: without the spaces Lit's empty attributes leave, and with the data. What a story gives as a property,
 * `<event-timeline>` can fetch; the other elements take it from a line of script. Storybook calls this more than once.
 */
export function sourceOf(code: string, { component = '', args }: Context): string {
  const markup = code.replace(/<!--.*?-->/gs, '').replace(/(<[\w-]+)\s+/g, '$1 ').replace(/(<[^<>]*?)\s+>/g, '$1>').trim();
  if (args.document === undefined && args.event === undefined) return markup;
  if (component === 'event-timeline') return markup.replace(/<event-timeline(?! src=)/, '<event-timeline src="events.json"');
  if (markup.includes('<script')) return markup;
  const values: Record<string, string | undefined> = {
    document: args.document === undefined ? undefined : 'await (await fetch(\'events.json\')).json()',
    event: JSON.stringify(args.event, null, 2)?.replaceAll('\n', '\n  '),
  };
  const lines = Object.entries(values).filter(([, value]) => value).map(([name, value]) => `  element.${name} = ${value};`);
  return [markup, '', '<script type="module">', `  const element = document.querySelector('${component}');`, ...lines, '</script>'].join('\n');
}
