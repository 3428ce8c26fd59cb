/** A JSON Schema validator for the keywords `schema.json` uses; an unknown keyword throws, so that none is passed over. */
export type Schema = { [keyword: string]: unknown };

const NOTES = new Set(['$schema', '$id', '$defs', 'title', 'description', 'default']);
type Rule = (value: unknown, rule: never, root: Schema, schema: Schema) => boolean;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const RULES: Record<string, Rule> = {
  $ref: (value, ref: string, root) => validate(value, ref.split('/').slice(1).reduce<Schema>((at, key) => at[key] as Schema, root), root),
  type: (value, type: string) =>
    type === 'object' ? isObject(value) : type === 'array' ? Array.isArray(value) : typeof value === type && (type !== 'number' || Number.isFinite(value)),
  anyOf: (value, all: Schema[], root) => all.some((each) => validate(value, each, root)),
  not: (value, schema: Schema, root) => !validate(value, schema, root),
  enum: (value, values: unknown[]) => values.includes(value),
  pattern: (value, source: string) => typeof value !== 'string' || new RegExp(source, 'u').test(value),
  minLength: (value, least: number) => typeof value !== 'string' || value.length >= least,
  minimum: (value, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value, most: number) => typeof value !== 'number' || value <= most,
  minProperties: (value, least: number) => !isObject(value) || Object.keys(value).length >= least,
  required: (value, keys: string[]) => !isObject(value) || keys.every((key) => key in value),
  properties: (value, fields: Record<string, Schema>, root) =>
    !isObject(value) || Object.entries(fields).every(([key, each]) => !Object.hasOwn(value, key) || validate(value[key], each, root)),
  additionalProperties: (value, each: Schema, root, schema) =>
    !isObject(value) || Object.keys(value).every((key) => key in ((schema.properties as object | undefined) ?? {}) || validate(value[key], each, root)),
  propertyNames: (value, each: Schema, root) => !isObject(value) || Object.keys(value).every((key) => validate(key, each, root)),
  items: (value, each: Schema, root) => !Array.isArray(value) || value.every((item) => validate(item, each, root)),
};

export function validate(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    if (NOTES.has(keyword)) return true;
    if (!RULES[keyword]) throw new Error(`The test's validator does not know “${keyword}”.`);
    return RULES[keyword](value, rule as never, root, schema);
  });
}
