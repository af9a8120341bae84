import { type HistoryVisibility, membershipGiven, type SeenEvent, type Sight, visibilityAfter } from "./history.ts";

/** The most that any user of a server is in a room. */
export type ServerMembership = "join" | "invite" | undefined;

export type ServerLook = {
  readonly event: SeenEvent;
  readonly server: string;
  readonly visibilityBefore: HistoryVisibility;
  /** Of all the server's users, before the event. */
  readonly membershipBefore: ServerMembership;
};

/**
 * Whether a server that takes part in the room may see the content of an event; if not, it gets the redacted event
 * where it needs the graph. The server is judged by all its users at the event: what one of them may see, it may hold.
 * https://spec.matrix.org/v1.19/client-server-api/#room-history-visibility
 */
export function serverCanSee({ event, server, visibilityBefore, membershipBefore }: ServerLook): boolean {
  if (allows({ visibility: visibilityBefore, membership: membershipBefore })) return true;
  if (event.state_key === undefined) return false;
  return allows({
    visibility: visibilityAfter(event, visibilityBefore),
    membership: membershipAfter(event, server, membershipBefore),
  });
}

function allows({ visibility, membership }: Sight<ServerMembership>): boolean {
  // What is shared may be read by whoever of the server's users joins later.
  if (visibility === "world_readable" || visibility === "shared") return true;
  return membership === "join" || (membership === "invite" && visibility === "invited");
}

/** A member event of one of the server's users can only add to what they are: the state before was judged already. */
function membershipAfter(event: SeenEvent, server: string, before: ServerMembership): ServerMembership {
  const given = membershipGiven(event);
  if (given !== "join" && given !== "invite") return before;
  const { state_key = "" } = event;
  if (state_key.slice(state_key.indexOf(":") + 1) !== server) return before;
  return given === "join" || before === "join" ? "join" : "invite";
}
