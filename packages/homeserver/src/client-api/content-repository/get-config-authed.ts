import type { Handler } from "../operation.ts";

/** @param uploadLimit bytes */
export function getConfigAuthed(uploadLimit: number): Handler<"getConfigAuthed"> {
  return () => ({ "m.upload.size": uploadLimit });
}
