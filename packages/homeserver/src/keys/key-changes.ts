import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import type { People } from "../streams/people.ts";
import { parseStreamToken, type StreamToken } from "../streams/tokens.ts";
import type { DeviceLists } from "./device-lists.ts";
import { findListDifferences, type ListDifferences, listEverybody } from "./list-differences.ts";
import type { Reader, ReaderSource, Storage } from "./ports.ts";

type Parts = {
  readonly storage: Storage;
  readonly people: People;
  readonly lists: DeviceLists;
  readonly readers: ReaderSource;
  readonly incarnation: string;
};

/** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3keyschanges */
export class KeyChanges {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_INVALID_PARAM for what is no token of /sync */
  async find(
    { userNid, userId }: { readonly userNid: number; readonly userId: UserId },
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<ListDifferences> {
    const { storage, people, lists, readers } = this.#parts;
    const since = this.#position(getToken(from, "from"));
    const end = this.#position(getToken(to, "to")) ?? storage.writer.pos;
    const reader = await readers.get(userNid, userId);
    const parts = { reads: storage.reads, people, lists };
    // A token of another database tells nothing of what its client knows.
    if (since === undefined) return listEverybody(parts, reader);
    if (since >= end) return { changed: [], left: [] };
    await completeLines(readers, reader, since);
    return findListDifferences(parts, reader, { since, end });
  }

  #position({ incarnation, pos }: StreamToken): number | undefined {
    return incarnation === this.#parts.incarnation && pos <= this.#parts.storage.writer.pos ? pos : undefined;
  }
}

function getToken(text: string, name: string): StreamToken {
  const token = parseStreamToken(text);
  if (token === undefined) throw new MatrixError("M_INVALID_PARAM", `${name} is no token of /sync`);
  return token;
}

/** How one stood at a position is told by steps that may not be in memory. */
async function completeLines(readers: ReaderSource, reader: Reader, since: number): Promise<void> {
  for (const room of reader.rooms.values()) {
    const [first] = room.line;
    if (first !== undefined && first.pos > since) await readers.completeLine(reader, room);
  }
}
