import type { JsonObject } from "@botschaft/protocol/json";
import { type Membership, membershipFrom } from "../auth/index.ts";
import type { Pdu } from "../event/index.ts";

/** https://spec.matrix.org/v1.19/client-server-api/#room-history-visibility */
export type HistoryVisibility = "world_readable" | "shared" | "invited" | "joined";

const known: ReadonlySet<unknown> = new Set<HistoryVisibility>(["world_readable", "shared", "invited", "joined"]);

/** What a content of `m.room.history_visibility` says; "shared" where it says nothing, or nothing that is known. */
export function historyVisibilityFrom(content: JsonObject | undefined): HistoryVisibility {
  const visibility = content?.history_visibility;
  return known.has(visibility) ? (visibility as HistoryVisibility) : "shared";
}

/** What is asked of an event. */
export type SeenEvent = Pick<Pdu, "type" | "state_key" | "content">;

/** The two keys of the state that decide, at one side of an event. */
export type Sight<Member> = { readonly visibility: HistoryVisibility; readonly membership: Member };

/** The visibility behind an event: its own, where it is the one that sets it. */
export function visibilityAfter(event: SeenEvent, before: HistoryVisibility): HistoryVisibility {
  const sets = event.type === "m.room.history_visibility" && event.state_key === "";
  return sets ? historyVisibilityFrom(event.content) : before;
}

/** The membership that an event gives, where it is a member event. */
export function membershipGiven(event: SeenEvent): Membership | undefined {
  return event.type === "m.room.member" && event.state_key !== undefined ? membershipFrom(event.content) : undefined;
}
