// Event schemas: which there are, and which content each demands.
import type { Documents, Found } from "./documents.ts";

const folder = "matrix-spec/event-schemas/schema";

export type SourceEvent = {
  /** File name without ending: the event type, after "$" a variant (message type, verification method). */
  readonly name: string;
  readonly schema: Found;
};

/** The event schemas, sorted by name. */
export function readEvents(documents: Documents): readonly SourceEvent[] {
  return documents.list(folder).map((file) => {
    const at = { file: `${folder}/${file}`, pointer: "" };
    return { name: file.replace(/\.yaml$/, ""), schema: { at, value: documents.get(at) } };
  });
}
