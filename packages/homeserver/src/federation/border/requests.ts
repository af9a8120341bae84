import type { OperationId } from "@botschaft/protocol/contract";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { Crossing, GateVerdict } from "../../rooms/federation-gate.ts";
import { withoutEdges } from "./without-edges.ts";

/** What crosses, once it is known in which direction, from or to whom, and what about. */
export type Names = Omit<Crossing, "kind" | "server">;
export type Judge = (names: Names) => GateVerdict;

type Request = { readonly body?: unknown };

/** The events that a request brings, by operation. Transactions are judged event by event where they are taken in. */
const eventsIn: { readonly [Id in OperationId<"server-server">]?: (body: JsonObject) => readonly JsonObject[] } = {
  exchangeThirdPartyInvite: (body) => [body],
  sendInviteV1: ({ unsigned, ...event }) => [event, ...listIn(isObject(unsigned) ? unsigned.invite_room_state : [])],
  sendInviteV2: ({ event, invite_room_state: shown }) => [...listIn([event ?? null]), ...listIn(shown)],
  sendJoinV2: (body) => [body],
  sendKnock: (body) => [body],
  sendLeaveV2: (body) => [body],
};

/** What a room was called before it came here is its own: only invitations bring rooms in. */
const bringsRoom: ReadonlySet<string> = new Set(["sendInviteV1", "sendInviteV2"]);

/** Whom the events in a request name. */
export function judgeRequest(id: OperationId<"server-server">, { body }: Request, judge: Judge): GateVerdict {
  const events = isObject(body as JsonValue) ? (eventsIn[id]?.(body as JsonObject) ?? []) : [];
  for (const event of events) {
    const { room_id: roomId, ...rest } = withoutEdges(event);
    const verdict = judge({
      ...(bringsRoom.has(id) && typeof roomId === "string" ? { roomId } : {}),
      ...(typeof event.type === "string" ? { eventType: event.type } : {}),
      ...(typeof event.sender === "string" ? { sender: event.sender } : {}),
      event: rest,
    });
    if (!verdict.ok) return verdict;
  }
  return { ok: true };
}

function listIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
