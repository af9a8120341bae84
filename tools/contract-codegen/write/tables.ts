// The generated tables over operations and events.
import type { Contract, ContractEvent, ContractOperation } from "../contract.ts";
import type { Api } from "../read/operations.ts";
import { generatedNotice } from "./notice.ts";
import { propertyName } from "./type-text.ts";
import { openValidatorSet } from "./validators.ts";

export function operationsText(operations: readonly ContractOperation[], api: Api): string {
  const entries = operations.map((operation) => {
    const { id, method, path, auth, rateLimited, anchor, body, bodyRequired, deprecated } = operation;
    const responses = operation.responses.map(({ status }) => status);
    const fields = { id, api, method, path, auth, rateLimited, anchor, body, bodyRequired, deprecated, responses };
    const lines = Object.entries(fields).map(
      ([name, value]) => `    ${name}: ${JSON.stringify(value).replaceAll(",", ", ")},\n`,
    );
    return `  ${id}: {\n${lines.join("")}  },\n`;
  });
  return `${generatedNotice}import type { Operation } from "../../operation.ts";\n\nexport const operations = {\n${entries.join("")}} as const satisfies { readonly [operationId: string]: Operation };\n`;
}

export function requestsText(contract: Contract, api: Api): string {
  const set = openValidatorSet(contract.definitions);
  const entries = contract.operations[api].map((operation) => {
    const path = set.nameOf(operation.pathSchema, `${operation.id}_path`);
    const query = set.nameOf(operation.querySchema, `${operation.id}_query`);
    const body = set.nameOf(operation.bodySchema, `${operation.id}_body`);
    return `  ${operation.id}: { path: ${path}, query: ${query}, queryKinds: ${JSON.stringify(operation.queryKinds)}, body: ${body} },\n`;
  });
  return set.moduleText(`export const requests = {\n${entries.join("")}};\n`);
}

export function responsesText(contract: Contract, api: Api): string {
  const set = openValidatorSet(contract.definitions);
  const entries = contract.operations[api].map((operation) => {
    const statuses = operation.responses.flatMap(({ status, schema }) =>
      schema ? [`${status}: ${set.nameOf(schema, `${operation.id}_${status}`)}`] : [],
    );
    return `  ${operation.id}: { ${statuses.join(", ")} },\n`;
  });
  return set.moduleText(`export const responses = {\n${entries.join("")}};\n`);
}

export function eventContentsText(events: readonly ContractEvent[], contract: Contract): string {
  const set = openValidatorSet(contract.definitions);
  const entries = events.map(({ type, variant, content }) => {
    const name = variant === undefined ? type : `${type}$${variant}`;
    return `  ${propertyName(name)}: ${set.nameOf(content, name.replaceAll(/\W/g, "_"))},\n`;
  });
  return set.moduleText(`export const eventContents = {\n${entries.join("")}};\n`);
}

/** The .d.ts beside a module that exports one table. */
export function declarationText(table: string, type: string): string {
  return `${generatedNotice}import type { ${type} } from "../../validator.ts";\n\nexport declare const ${table}: { readonly [name: string]: ${type} | undefined };\n`;
}
