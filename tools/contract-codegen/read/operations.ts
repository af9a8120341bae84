// OpenAPI files → operations, their references followed, their schemas still as written (with the place they stand in).
import { type Documents, type Fields, type Found, followReference, isFields, type Location } from "./documents.ts";

export const apis = ["client-server", "server-server", "botschaft", "compat"] as const;
export type Api = (typeof apis)[number];

const folders: Readonly<Record<Api, string>> = {
  "client-server": "matrix-spec/api/client-server",
  "server-server": "matrix-spec/api/server-server",
  botschaft: "botschaft",
  compat: "compat",
};

export type SourceParameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Found;
  readonly example: unknown;
};
export type SourceBody = {
  readonly required: boolean;
  /** The JSON media type, with its schema and examples; undefined for a stream. */
  readonly media: Found | undefined;
  readonly schema: Found | undefined;
};
export type SourceResponse = {
  readonly status: number;
  readonly schema: Found | undefined;
  readonly media: Found | undefined;
};

export type SourceOperation = {
  readonly id: string;
  readonly api: Api;
  /** The file that describes it. */
  readonly file: string;
  readonly method: string;
  /** Full template with the API's prefix. */
  readonly path: string;
  /** Names of the security schemes; "" stands for none. Undefined where the operation names nothing. */
  readonly security: readonly string[] | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly SourceParameter[];
  readonly body: SourceBody | undefined;
  readonly responses: readonly SourceResponse[];
};

/** All operations of an API, sorted by id. Two with the same id are an error. */
export function readOperations(documents: Documents, api: Api): readonly SourceOperation[] {
  const operations = documents
    .list(folders[api])
    .flatMap((name) => readFile(documents, api, `${folders[api]}/${name}`));
  operations.sort((a, b) => (a.id < b.id ? -1 : 1));
  operations.forEach((operation, index) => {
    if (operation.id === operations[index + 1]?.id)
      throw new Error(`Two operations of ${api} are called ${operation.id}.`);
  });
  return operations;
}

function readFile(documents: Documents, api: Api, file: string): SourceOperation[] {
  const document = fieldsOf(documents.get({ file, pointer: "" }));
  const prefix = pathPrefix(document);
  // Two operations of one path are told apart in the data by white space at its end.
  return Object.entries(fieldsOf(document.paths)).flatMap(([path, item]) =>
    Object.entries(fieldsOf(item)).map(([method, operation]) =>
      readOperation(
        documents,
        { file, pointer: "" },
        { api, method: method.toUpperCase(), path: prefix + path.trimEnd(), operation: fieldsOf(operation) },
      ),
    ),
  );
}

function pathPrefix(document: Fields): string {
  const server = fieldsOf((document.servers as readonly unknown[])[0]);
  const prefix = fieldsOf(fieldsOf(server.variables).basePath).default as string;
  return prefix.replace(/\/$/, "");
}

type Entry = { readonly api: Api; readonly method: string; readonly path: string; readonly operation: Fields };

function readOperation(documents: Documents, at: Location, { api, method, path, operation }: Entry): SourceOperation {
  const security = operation.security as readonly Fields[] | undefined;
  return {
    id: operation.operationId as string,
    api,
    file: at.file,
    method,
    path,
    security: security?.map((scheme) => Object.keys(scheme)[0] ?? ""),
    deprecated: operation.deprecated === true,
    parameters: ((operation.parameters ?? []) as readonly unknown[]).map((one) => readParameter(documents, at, one)),
    body: "requestBody" in operation ? readBody(documents, at, operation.requestBody) : undefined,
    responses: Object.entries(fieldsOf(operation.responses)).map(([status, one]) =>
      readResponse(documents, at, status, one),
    ),
  };
}

function readParameter(documents: Documents, at: Location, written: unknown): SourceParameter {
  const found = followReference(documents, at, written);
  const parameter = fieldsOf(found.value);
  return {
    name: parameter.name as string,
    in: parameter.in as string,
    required: parameter.required === true,
    schema: { at: found.at, value: parameter.schema },
    example: parameter.example,
  };
}

function readBody(documents: Documents, at: Location, written: unknown): SourceBody {
  const found = followReference(documents, at, written);
  const content = fieldsOf(fieldsOf(found.value).content);
  const json = content["application/json"];
  return {
    required: fieldsOf(found.value).required === true,
    media: isFields(json) ? { at: found.at, value: json } : undefined,
    schema: isFields(json) ? { at: found.at, value: json.schema } : undefined,
  };
}

function readResponse(documents: Documents, at: Location, status: string, written: unknown): SourceResponse {
  const found = followReference(documents, at, written);
  const json = fieldsOf(fieldsOf(found.value).content ?? {})["application/json"];
  const media = isFields(json) ? { at: found.at, value: json } : undefined;
  return {
    status: Number(status),
    media,
    schema: media && isFields(json) ? { at: found.at, value: json.schema } : undefined,
  };
}

function fieldsOf(value: unknown): Fields {
  if (!isFields(value)) throw new Error(`Expected a map, found ${JSON.stringify(value)}.`);
  return value;
}
