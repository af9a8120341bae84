// The generated TypeScript types: definitions once for all, then what each operation takes and gives.
import type { Contract, ContractOperation } from "../contract.ts";
import type { SchemaMap } from "../schema/schema.ts";
import { generatedNotice } from "./notice.ts";
import { propertyName, typeText, unionText } from "./type-text.ts";

export function definitionsText(definitions: SchemaMap): string {
  const types = Object.entries(definitions).map(([name, schema]) => `export type ${name} = ${typeText(schema, "")};\n`);
  return `${generatedNotice}import type { JsonObject, JsonValue } from "../../json/index.ts";\n\n${types.join("\n")}`;
}

export function operationTypesText(operations: readonly ContractOperation[]): string {
  const entries = operations.map((operation) => {
    const lines = (["path", "query", "body", "response"] as const).map(
      (part) => `    readonly ${part}: ${partText(operation, part)};\n`,
    );
    return `  readonly ${operation.id}: {\n${lines.join("")}  };\n`;
  });
  const body = `/** What each operation takes and what its successful answer holds, by operation id. */\nexport type OperationTypes = {\n${entries.join("")}};\n`;
  return withImports(body);
}

export function eventTypesText(contract: Contract): string {
  const entries = [...new Set(contract.events.map(({ type }) => type))].map((type) => {
    const texts = contract.events
      .filter((event) => event.type === type)
      .map(({ content }) => typeText(content, "d", "  "));
    return `  readonly ${propertyName(type)}: ${unionText(texts)};\n`;
  });
  return withImports(
    `/** Content of an event, by event type; a type with variants has the union of theirs. */\nexport type EventContents = {\n${entries.join("")}};\n`,
  );
}

function partText(operation: ContractOperation, part: "path" | "query" | "body" | "response"): string {
  if (part === "path" || part === "query") {
    const schema = operation[`${part}Schema`];
    return schema ? typeText(schema, "d", "    ") : "NoParameters";
  }
  const schema =
    part === "body" ? operation.bodySchema : operation.responses.find(({ status }) => status === 200)?.schema;
  return schema ? typeText(schema, "d", "    ") : "undefined";
}

function withImports(body: string): string {
  const json = ["JsonObject", "JsonValue"].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const imports = [
    json.length > 0 ? `import type { ${json.join(", ")} } from "../../../json/index.ts";\n` : "",
    body.includes("NoParameters") ? 'import type { NoParameters } from "../../operation.ts";\n' : "",
    /\bd\./.test(body) ? 'import type * as d from "../definitions.ts";\n' : "",
  ].join("");
  return `${generatedNotice}${imports}${imports === "" ? "" : "\n"}${body}`;
}
