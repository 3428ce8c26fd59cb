import type { ArgTypes } from '@storybook/web-components-vite';
import { CHOICES } from '../src/components/choices.js';

interface Item { name?: string; description?: string; type?: { text: string }; default?: string; kind?: string; attribute?: string; parameters?: Item[]; return?: { type?: { text: string } } }
interface Declaration { tagName?: string; description?: string; attributes?: Item[]; members?: Item[]; events?: Item[]; slots?: Item[]; cssParts?: Item[]; cssProperties?: Item[] }
interface Manifest { modules: { declarations?: Declaration[] }[] }

/** How each kind of item is written where it is used: it tells a `heading` attribute, slot and part apart. */
const written: Record<string, (item: Item) => string> = {
  attributes: ({ name }) => name!,
  properties: ({ name }) => `.${name}`,
  methods: ({ name, parameters = [] }) => `${name}(${parameters.map(({ name }) => name).join(', ')})`,
  events: ({ name }) => name!,
  slots: ({ name }) => (name ? `slot="${name}"` : 'default slot'),
  'css parts': ({ name }) => `::part(${name})`,
  'css custom properties': ({ name }) => name!,
};

/** The values an attribute knows, from its type: a union of texts, or one that the elements themselves read it by. */
function options({ name, type }: Item): readonly string[] | undefined {
  const choice = /^Choices\['(\w+)'\]$/.exec(type?.text ?? '')?.[1] as keyof typeof CHOICES | undefined;
  if (choice) return CHOICES[choice];
  if (name === 'dir') return ['ltr', 'rtl'];
  const texts = type?.text.match(/'[^']+'/g)?.map((text) => text.slice(1, -1));
  return texts && texts.length > 1 ? texts : undefined;
}

const typeOf = (item: Item): string | undefined => options(item)?.join(' | ') ?? (item.return ?? item).type?.text.replace(/ \| (null|undefined)/g, '');

function row(item: Item, category: string): ArgTypes[string] {
  const values = category === 'attributes' ? options(item) : undefined;
  const summary = typeOf(item);
  return {
    name: written[category](item),
    description: item.description,
    table: {
      category,
      ...(summary && { type: { summary } }),
      ...(item.default && item.default !== 'null' && { defaultValue: { summary: item.default.replace(/^'|'$/g, '') } }),
    },
    ...(values ? { options: values, control: { type: values.length > 3 ? 'select' : 'inline-radio' } } : { control: category === 'attributes' ? { type: 'text' } : false }),
  } as ArgTypes[string];
}

/**
 * Rows and controls of an element from the manifest. Attributes, which have the controls, keep their plain names as keys: a story's args. An event without a description
 * is one the analyzer took from the code, not the class comment.
 */
export const argTypesFrom = ({ modules }: Manifest) => (tag: string): ArgTypes => {
  const element = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element ?? {};
  const kinds: [string, Item[]][] = [
    ['attributes', attributes],
    ['properties', members.filter(({ kind, attribute }) => kind === 'field' && !attribute)],
    ['methods', members.filter(({ kind }) => kind === 'method')],
    ['events', events.filter(({ description }) => description)],
    ['slots', slots],
    ['css parts', cssParts],
    ['css custom properties', cssProperties],
  ];
  return Object.fromEntries(kinds.flatMap(([category, items]) => items.map((item) => [written[category](item), row(item, category)])));
};
