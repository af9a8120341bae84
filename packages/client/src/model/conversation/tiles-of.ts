import type { EncryptedFile, Entry, SystemChange } from "../../session/entry.ts";
import type { KeysState } from "../../session/keys.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import { type HeldContext, heldOf } from "../border/held.ts";
import { deliveryOf, readByAllUpTo } from "./delivery.ts";
import { heldTogether } from "./held-together.ts";
import type { PictureModel } from "./picture-model.ts";
import { weightiestFirst } from "./system-weight.ts";
import type { MessageTile, Tile } from "./tile.ts";
import { explainUnreadable } from "./unreadable.ts";

export type TilesContext = {
  readonly me: string;
  readonly keys: Pick<KeysState, "thisDevice" | "hasSpareKey">;
  /** Entries after this one are new; as it was when the conversation was opened. */
  readonly unreadAfter?: string;
  readonly pictureOf: (file: EncryptedFile, mimeType: string) => PictureModel;
  /** Since when this device asks for an entry's key. */
  readonly askedAt: (entryKey: string) => number | undefined;
  readonly held: HeldContext;
};

const groupMs = 5 * 60_000;
const manyUnreadable = 10;

/** A room's entries as the tiles of its timeline. */
export function tilesOf(facts: RoomFacts, context: TilesContext): readonly Tile[] {
  const readUpTo = readByAllUpTo(facts, context.me);
  const runs = toRuns(facts.entries);
  const lastRead = lastReadKey(facts.entries, context.unreadAfter);
  const tiles: Tile[] = [];
  let day = "";
  for (const { entries, start } of runs) {
    const [first] = entries;
    if (first === undefined) continue;
    const today = new Date(first.at).toDateString();
    if (today !== day) tiles.push({ kind: "day", key: `day ${today}`, at: first.at });
    day = today;
    tiles.push(toTile(entries, start, readUpTo, context));
    const isLastRead = lastRead !== undefined && entries.some(({ key }) => key === lastRead);
    if (isLastRead) tiles.push(...unreadTile(facts.entries, start + entries.length, first.at));
  }
  return grouped(heldTogether(tiles));
}

/** Entries that share a tile: changes in a row, and ten and more in a row that cannot be read. */
type Run = { readonly entries: readonly Entry[]; readonly start: number };

function toRuns(entries: readonly Entry[]): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < entries.length; ) {
    const end = endOfKind(entries, start);
    const kind = entries[start]?.content.kind;
    const isOne = kind === "change" || (kind === "unreadable" && end - start >= manyUnreadable);
    if (isOne) runs.push({ entries: entries.slice(start, end), start });
    else for (let at = start; at < end; at++) runs.push({ entries: entries.slice(at, at + 1), start: at });
    start = end;
  }
  return runs;
}

function endOfKind(entries: readonly Entry[], start: number): number {
  const kind = entries[start]?.content.kind;
  let end = start + 1;
  while (end < entries.length && entries[end]?.content.kind === kind) end++;
  return end;
}

function toTile(entries: readonly Entry[], start: number, readUpTo: number, context: TilesContext): Tile {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a tile of nothing");
  if (first.content.kind !== "change") return messageTile(first, entries.length, last.at, start, readUpTo, context);
  const changes = entries.flatMap(({ content }): readonly SystemChange[] => {
    return content.kind === "change" ? [content.change] : [];
  });
  return { kind: "system", key: first.key, at: last.at, changes: weightiestFirst(changes) };
}

function messageTile(
  entry: Entry,
  count: number,
  until: number,
  index: number,
  readUpTo: number,
  context: TilesContext,
): MessageTile {
  const held = heldOf(entry, index, context.held);
  const delivery = deliveryOf(entry, index, readUpTo, held);
  const common = {
    key: entry.key,
    ...(entry.eventId === undefined ? {} : { eventId: entry.eventId }),
    at: entry.at,
    sender: entry.sender,
    isMine: entry.isMine,
    startsGroup: true,
    endsGroup: true,
    ...(delivery === undefined ? {} : { delivery }),
    ...(entry.doubt === undefined ? {} : { doubt: entry.doubt }),
    ...(held === undefined ? {} : { held }),
  };
  const { content } = entry;
  switch (content.kind) {
    case "picture": {
      const { alt, width, height } = content;
      return {
        ...common,
        kind: "picture",
        alt,
        width,
        height,
        picture: context.pictureOf(content.file, content.mimeType),
      };
    }
    case "unreadable": {
      const askedAt = context.askedAt(entry.key);
      const explained = explainUnreadable(content.reason, context.keys);
      return {
        ...common,
        ...explained,
        kind: "unreadable",
        count,
        until,
        ...(askedAt === undefined ? {} : { askedAt }),
      };
    }
    case "change":
      throw new Error("a change is no message");
    default:
      return { ...common, ...content };
  }
}

/** Whoever writes has read what stands above: one's own message moves the line down. */
function lastReadKey(entries: readonly Entry[], unreadAfter: string | undefined): string | undefined {
  const marked = entries.findIndex(({ key }) => key === unreadAfter);
  if (marked < 0) return undefined;
  const own = entries.findLastIndex(({ isMine, content }) => isMine && content.kind !== "change");
  return entries[Math.max(marked, own)]?.key;
}

function unreadTile(entries: readonly Entry[], from: number, at: number): readonly Tile[] {
  const count = entries.slice(from).filter(({ isMine, content }) => !isMine && content.kind !== "change").length;
  return count === 0 ? [] : [{ kind: "unread", key: "unread", at, count }];
}

/** Same sender within five minutes and nothing in between is one group. */
function grouped(tiles: readonly Tile[]): readonly Tile[] {
  return tiles.map((tile, at) => {
    if (!isMessage(tile)) return tile;
    return { ...tile, startsGroup: !belong(tiles[at - 1], tile), endsGroup: !belong(tile, tiles[at + 1]) };
  });
}

function belong(before: Tile | undefined, after: Tile | undefined): boolean {
  if (before === undefined || after === undefined || !isMessage(before) || !isMessage(after)) return false;
  return before.sender.userId === after.sender.userId && after.at - before.at < groupMs;
}

function isMessage(tile: Tile): tile is MessageTile {
  return "sender" in tile;
}
