// The contract → every generated file, in memory.
import type { Contract } from "../contract.ts";
import { apis } from "../read/operations.ts";
import { declarationText, eventContentsText, operationsText, requestsText, responsesText } from "./tables.ts";
import { definitionsText, eventTypesText, operationTypesText } from "./types.ts";

/** Text of each file by its path inside the generated folder. */
export type GeneratedFiles = ReadonlyMap<string, string>;

export function writeFiles(contract: Contract): GeneratedFiles {
  const files = new Map<string, string>([["definitions.ts", definitionsText(contract.definitions)]]);
  for (const api of apis) {
    files.set(`${api}/operations.ts`, operationsText(contract.operations[api], api));
    files.set(`${api}/types.ts`, operationTypesText(contract.operations[api]));
    files.set(`${api}/requests.js`, requestsText(contract, api));
    files.set(`${api}/requests.d.ts`, declarationText("requests", "RequestValidators"));
    files.set(`${api}/responses.js`, responsesText(contract, api));
    files.set(`${api}/responses.d.ts`, declarationText("responses", "ResponseValidators"));
  }
  files.set("events/types.ts", eventTypesText(contract));
  files.set("events/contents.js", eventContentsText(contract.events, contract));
  files.set("events/contents.d.ts", declarationText("eventContents", "Validator"));
  return files;
}
