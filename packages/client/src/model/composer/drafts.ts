import type { Memory } from "../app/app-ports.ts";
import { createCell } from "../cell.ts";
import type { Readable } from "../readable.ts";

/** What was begun and not sent, by conversation; kept on this device. */
export interface Drafts {
  get(roomId: string): string;
  set(roomId: string, text: string): void;
  /** A number that moves with every change. */
  readonly changed: Readable<number>;
}

const prefix = "botschaft.draft.";

export function createDrafts(memory: Memory): Drafts {
  const changed = createCell(0);
  return {
    changed,
    get: (roomId) => memory.get(`${prefix}${roomId}`) ?? "",
    set(roomId, text) {
      if (text === "") memory.remove(`${prefix}${roomId}`);
      else memory.set(`${prefix}${roomId}`, text);
      changed.update((count) => count + 1);
    },
  };
}
