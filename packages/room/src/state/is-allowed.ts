import { type AuthSubject, authViewFrom, checkEvent } from "../auth/index.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import type { FindEvent, GraphEvent, GraphEvents } from "./graph.ts";
import { isThirdPartySigned } from "./third-party.ts";

/** Whether the authorisation rules allow an event in a state. */
export function isAllowed(event: GraphEvent, find: FindEvent, events: GraphEvents, rules: RoomVersionRules): boolean {
  // What the rules ask of a create event was checked when it came: none of it is state.
  if (event.type === "m.room.create") return true;
  const view = authViewFrom(find, rules);
  // Signatures were checked when the event came; the one that depends on the state is compared with that state.
  const facts = { voucherSigned: true, thirdPartySigned: isThirdPartySigned(event, find, events) };
  return checkEvent(subjectOf(event, find, view.roomId), view, rules, facts).ok;
}

/** All events of a graph are of one room. Of those before it a rule asks only whether the create event is the one. */
function subjectOf(event: GraphEvent, find: FindEvent, roomId: string | undefined): AuthSubject {
  const { type, stateKey, sender, content } = event;
  const create = find("m.room.create", "");
  const prev_events = event.prevNids.map((nid) => (nid === create?.nid ? create.eventId : `${nid}`));
  const room = roomId === undefined ? {} : { room_id: roomId };
  return { type, state_key: stateKey, sender, content, prev_events, ...room };
}
