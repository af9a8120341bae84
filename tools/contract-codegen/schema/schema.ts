// A schema as the generator handles it: only keywords that decide, `$ref` only to definitions by name.

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: SchemaMap;
  readonly required?: readonly string[];
  readonly patternProperties?: SchemaMap;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [limit: `min${string}` | `max${string}`]: number;
};

export type SchemaMap = { readonly [name: string]: Schema };

/** Absolute, so that one document of definitions serves every schema. */
export const definitionsId = "contract";
const referencePrefix = `${definitionsId}#/$defs/`;

export function referenceTo(name: string): Schema {
  return { $ref: referencePrefix + name };
}

/** The definition's name that a `$ref` of ours names. */
export function referencedName(reference: string): string {
  return reference.slice(referencePrefix.length);
}

/** The schemas directly inside `schema`. */
function innerSchemas(schema: Schema): readonly Schema[] {
  const maps = [schema.properties, schema.patternProperties].flatMap((map) => Object.values(map ?? {}));
  const lists = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
  const single = [schema.additionalProperties, schema.propertyNames, schema.items];
  return [...maps, ...lists, ...single.flatMap((one) => (typeof one === "object" ? [one] : []))];
}

/** Names of the definitions that these schemas need, directly or through others, sorted. */
export function neededDefinitions(schemas: readonly Schema[], definitions: SchemaMap): readonly string[] {
  const needed = new Set<string>();
  const visit = (schema: Schema): void => {
    if (schema.$ref !== undefined) {
      const name = referencedName(schema.$ref);
      const definition = definitions[name];
      if (definition === undefined) throw new Error(`There is no definition ${name}.`);
      if (!needed.has(name)) {
        needed.add(name);
        visit(definition);
      }
    }
    innerSchemas(schema).forEach(visit);
  };
  schemas.forEach(visit);
  return [...needed].sort();
}
