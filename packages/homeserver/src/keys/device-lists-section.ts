import type { ReadPool } from "@botschaft/platform/postgres";
import type { People } from "../streams/people.ts";
import type { DeviceLists } from "./device-lists.ts";
import { findListDifferences, listEverybody } from "./list-differences.ts";
import type { Reader } from "./ports.ts";

type Ask = { readonly reader: Reader; readonly since: number; readonly end: number; readonly isResync: boolean };
type Answer = { readonly fields: Readonly<Record<string, string>>; readonly isNews: boolean };

/** `device_lists` of /sync. https://spec.matrix.org/v1.19/client-server-api/#e2e-extensions-to-sync */
export class DeviceListsSection {
  readonly #parts: { readonly reads: ReadPool; readonly people: People; readonly lists: DeviceLists };

  constructor(parts: { readonly reads: ReadPool; readonly people: People; readonly lists: DeviceLists }) {
    this.#parts = parts;
  }

  hasNews({ reader, since }: Ask): boolean {
    return since > 0 && this.#parts.lists.mayHaveChanged(reader, since);
  }

  async answer(ask: Ask): Promise<Answer> {
    // Somebody who has seen nothing asks for the keys of those they write to.
    if (ask.since === 0 && !ask.isResync) return { fields: {}, isNews: false };
    const { changed, left } = ask.isResync
      ? await listEverybody(this.#parts, ask.reader)
      : await findListDifferences(this.#parts, ask.reader, ask);
    if (changed.length === 0 && left.length === 0) return { fields: {}, isNews: false };
    return { fields: { device_lists: JSON.stringify({ changed, left }) }, isNews: true };
  }
}
