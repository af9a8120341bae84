// The contract in one piece: what the writers write from.
import type { Documents } from "./read/documents.ts";
import { readEvents } from "./read/events.ts";
import { type Api, readOperations, type SourceOperation, type SourceParameter } from "./read/operations.ts";
import { type Auth, anchorOf, authOf } from "./read/rights.ts";
import { openSchemaBook, type SchemaBook } from "./schema/book.ts";
import type { Schema, SchemaMap } from "./schema/schema.ts";

/** How a query parameter's text becomes a value; "rest" gathers all names that no other parameter has. */
export type ParameterKind = "string" | "boolean" | "integer" | "list" | "rest";

export type ContractResponse = { readonly status: number; readonly schema: Schema | undefined };

export type ContractOperation = {
  readonly id: string;
  readonly api: Api;
  readonly method: string;
  readonly path: string;
  readonly auth: Auth;
  readonly rateLimited: boolean;
  readonly anchor: string;
  readonly body: "none" | "json" | "stream";
  readonly bodyRequired: boolean;
  readonly deprecated: boolean;
  readonly pathSchema: Schema | undefined;
  readonly querySchema: Schema | undefined;
  readonly queryKinds: { readonly [name: string]: ParameterKind };
  readonly bodySchema: Schema | undefined;
  readonly responses: readonly ContractResponse[];
};

/** `type` is the event type, `variant` what its own schema is for (a message type, a verification method). */
export type ContractEvent = { readonly type: string; readonly variant: string | undefined; readonly content: Schema };

export type Contract = {
  readonly operations: Readonly<Record<Api, readonly ContractOperation[]>>;
  readonly events: readonly ContractEvent[];
  readonly definitions: SchemaMap;
};

export function buildContract(documents: Documents): Contract {
  const book = openSchemaBook(documents);
  const operationsOf = (api: Api) => readOperations(documents, api).map((operation) => buildOperation(operation, book));
  const operations = {
    "client-server": operationsOf("client-server"),
    "server-server": operationsOf("server-server"),
    botschaft: operationsOf("botschaft"),
    compat: operationsOf("compat"),
  };
  const events = readEvents(documents).flatMap(({ name, schema }) => buildEvent(name, book.read(schema)));
  return { operations, events, definitions: book.definitions() };
}

function buildOperation(source: SourceOperation, book: SchemaBook): ContractOperation {
  const { id, api, method, path, deprecated } = source;
  const bodySchema = source.body?.schema && book.read(source.body.schema);
  const query = source.parameters.filter((parameter) => parameter.in === "query");
  return {
    id,
    api,
    method,
    path,
    auth: authOf(source),
    rateLimited: source.responses.some(({ status }) => status === 429),
    anchor: anchorOf(source),
    body: bodySchema ? "json" : source.body ? "stream" : "none",
    bodyRequired: bodySchema !== undefined && source.body?.required === true && !isReadAsEmpty(bodySchema, book),
    deprecated,
    pathSchema: parametersSchema(
      source.parameters.filter((parameter) => parameter.in === "path"),
      book,
    ),
    querySchema: parametersSchema(query, book),
    queryKinds: Object.fromEntries(query.map((parameter) => [parameter.name, kindOf(book.read(parameter.schema))])),
    bodySchema,
    responses: source.responses.map(({ status, schema }) => ({ status, schema: schema && book.read(schema) })),
  };
}

/**
 * Clients leave out a body in which every field is optional, whatever the data say, so it reads as {}.
 * A body that names no field at all *is* the content (of an event, of account data) and must be there.
 */
function isReadAsEmpty(schema: Schema, book: SchemaBook): boolean {
  const opened = book.open(schema);
  return opened.properties !== undefined && !opened.required?.length && !("minProperties" in opened);
}

function parametersSchema(parameters: readonly SourceParameter[], book: SchemaBook): Schema | undefined {
  if (parameters.length === 0) return undefined;
  const properties = Object.fromEntries(parameters.map((parameter) => [parameter.name, book.read(parameter.schema)]));
  const required = parameters.flatMap((parameter) => (parameter.required ? [parameter.name] : []));
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}

function kindOf(schema: Schema): ParameterKind {
  const kinds: { readonly [type: string]: ParameterKind } = {
    string: "string",
    boolean: "boolean",
    integer: "integer",
    array: "list",
    object: "rest",
  };
  const kind = kinds[String(schema.type)];
  if (kind === undefined)
    throw new Error(`Nobody has decided how a query parameter of type ${String(schema.type)} is read.`);
  return kind;
}

function buildEvent(name: string, schema: Schema): ContractEvent[] {
  const [type = name, variant] = name.split("$");
  const content = schema.properties?.content;
  // A file without content is a part that other files include.
  return content ? [{ type, variant, content }] : [];
}
