// Names of definitions, from the place alone, so that a new file changes no other name.
import { posix } from "node:path";
import type { Location } from "../read/documents.ts";

/** Folders whose files carry names that occur elsewhere too. */
const prefixes: readonly (readonly [folder: string, prefix: string])[] = [
  ["matrix-spec/api/server-server/definitions/event-schemas", "Edu"],
  ["matrix-spec/event-schemas/schema/core-event-schema", "Core"],
  ["matrix-spec/event-schemas/schema", "Event"],
  ["matrix-spec/api/application-service/definitions", "Appservice"],
  ["matrix-spec/api/identity/definitions", "Identity"],
  ["matrix-spec/api/client-server/definitions/wellknown", "WellKnown"],
];

/** PascalCase name of the schema at this place. */
export function definitionName(at: Location): string {
  const folder = posix.dirname(at.file);
  const prefix = prefixes.find(([prefixed]) => prefixed === folder)?.[1] ?? "";
  const inside = at.pointer.split("/").filter((step) => !["", "components", "schemas"].includes(step));
  return prefix + [posix.basename(at.file, posix.extname(at.file)), ...inside].map(pascalCase).join("");
}

function pascalCase(text: string): string {
  return text.replaceAll(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_all, _gap, letter: string) => letter.toUpperCase());
}
