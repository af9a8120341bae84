import type { OperationId } from "@botschaft/protocol/contract";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { GateVerdict } from "../../rooms/federation-gate.ts";
import type { Judge } from "./requests.ts";
import { withoutEdges } from "./without-edges.ts";

type Judged = { readonly ok: true; readonly answer: JsonObject } | Exclude<GateVerdict, { readonly ok: true }>;
type Judging = (answer: JsonObject, judge: Judge) => Judged;

/** Answers that name people, rooms and servers. Lists lose what names outsiders; anything else is refused as a whole. */
const judging: { readonly [Id in OperationId<"server-server">]?: Judging } = {
  claimUserEncryptionKeys: whole,
  getPublicRooms: roomList,
  getSpaceHierarchy: hierarchy,
  getUserDevices: whole,
  makeJoin: template,
  makeKnock: template,
  queryProfile: profile,
  queryPublicRooms: roomList,
  queryRoomDirectory: alias,
  queryUserEncryptionKeys: whole,
  sendKnock: (answer, judge) => taken({ ...answer, ...listed(answer, "knock_room_state", judge) }),
};

/** What of an answer may cross. */
export function judgeAnswer(id: OperationId<"server-server">, answer: JsonObject, judge: Judge): Judged {
  return judging[id]?.(answer, judge) ?? taken(answer);
}

function whole(answer: JsonObject, judge: Judge): Judged {
  return orRefused(judge({ event: answer }), answer);
}

/** The room is here where it is handed out; where it is taken, it was judged before it was asked for. */
function template(answer: JsonObject, judge: Judge): Judged {
  if (!isObject(answer.event)) return taken(answer);
  const { room_id: _, ...event } = withoutEdges(answer.event);
  return orRefused(judge({ event }), answer);
}

/** Each field stands by itself: a picture that lies elsewhere does not hide the name. */
function profile(answer: JsonObject, judge: Judge): Judged {
  const fields = Object.entries(answer).filter(([field, value]) => judge({ event: { [field]: value } }).ok);
  return taken(Object.fromEntries(fields));
}

function roomList(answer: JsonObject, judge: Judge): Judged {
  return taken({ ...answer, ...listed(answer, "chunk", judge) });
}

function hierarchy(answer: JsonObject, judge: Judge): Judged {
  if (!isObject(answer.room)) return taken(answer);
  const { children_state: _, ...room } = answer.room;
  const shown = { ...answer.room, ...listed(answer.room, "children_state", judge) };
  const hidden = listOf(answer.inaccessible_children).filter(
    (roomId) => typeof roomId === "string" && judge({ roomId }).ok,
  );
  const inaccessible = answer.inaccessible_children === undefined ? {} : { inaccessible_children: hidden };
  return orRefused(judge({ event: room }), {
    ...answer,
    ...listed(answer, "children", judge),
    ...inaccessible,
    room: shown,
  });
}

function alias(answer: JsonObject, judge: Judge): Judged {
  const servers = listOf(answer.servers).filter(
    (server) => typeof server === "string" && judge({ servers: [server] }).ok,
  );
  const { room_id: roomId } = answer;
  return orRefused(typeof roomId === "string" ? judge({ roomId }) : { ok: true }, { ...answer, servers });
}

function listed(answer: JsonObject, key: string, judge: Judge): JsonObject {
  if (answer[key] === undefined) return {};
  return { [key]: listOf(answer[key]).filter((item) => isObject(item) && judge({ event: withoutEdges(item) }).ok) };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

function taken(answer: JsonObject): Judged {
  return { ok: true, answer };
}

function orRefused(verdict: GateVerdict, answer: JsonObject): Judged {
  return verdict.ok ? taken(answer) : verdict;
}
