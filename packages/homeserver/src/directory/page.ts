import type { RoomFace } from "./room-face.ts";

type Sized = Pick<RoomFace, "joined" | "roomNid">;

/** A place between two rooms, and the way to go from it. It names a room's size, so that it survives the room. */
export type Cursor = Sized & { readonly isForward: boolean };

type Page<Face> = { readonly faces: readonly Face[]; readonly next_batch?: string; readonly prev_batch?: string };

const written = /^([nb])(\d{1,10})_(\d{1,16})$/;

export function cursorFrom(text: string): Cursor | undefined {
  const [, way, joined, roomNid] = written.exec(text) ?? [];
  return way === undefined ? undefined : { isForward: way === "n", joined: Number(joined), roomNid: Number(roomNid) };
}

/** @param faces the largest first, and of two of a size the one with the smaller number */
export function cutPage<Face extends Sized>(
  faces: readonly Face[],
  cursor: Cursor | undefined,
  limit: number,
): Page<Face> {
  const at = cursor === undefined ? 0 : faces.filter((face) => compare(face, cursor) < Number(cursor.isForward)).length;
  const from = cursor?.isForward === false ? Math.max(0, at - limit) : at;
  const to = cursor?.isForward === false ? at : Math.min(faces.length, at + limit);
  const page = faces.slice(from, to);
  const [first, last] = [page[0], page.at(-1)];
  return {
    faces: page,
    ...(last !== undefined && to < faces.length ? { next_batch: `n${last.joined}_${last.roomNid}` } : {}),
    ...(first !== undefined && from > 0 ? { prev_batch: `b${first.joined}_${first.roomNid}` } : {}),
  };
}

/** Below 0 where the first stands before the second. */
function compare(left: Sized, right: Sized): number {
  return right.joined - left.joined || left.roomNid - right.roomNid;
}
