import type { Membership } from "../auth/index.ts";
import { type HistoryVisibility, membershipGiven, type SeenEvent, type Sight, visibilityAfter } from "./history.ts";

/**
 * An event and its reader. Both keys are those of the state *before* the event; what is behind it follows from the
 * event itself, so two keys at one position are all that has to be read.
 */
export type Look = {
  readonly event: SeenEvent;
  readonly reader: string;
  readonly visibilityBefore: HistoryVisibility;
  /** The reader's own, undefined where they had none yet. */
  readonly membershipBefore: Membership | undefined;
  /** The reader joined at some point after the event (as seen from now, or from when they left). */
  readonly joinedLater: boolean;
};

/**
 * Whether a reader may see an event, by the state at that event. Events that set the visibility, and the reader's own
 * member events, are seen where the state before *or* behind them allows it.
 * https://spec.matrix.org/v1.19/client-server-api/#room-history-visibility
 */
export function canSee(look: Look): boolean {
  const { event, reader, joinedLater } = look;
  const before = { visibility: look.visibilityBefore, membership: look.membershipBefore };
  if (allows(before, joinedLater)) return true;
  if (event.state_key === undefined) return false;
  const own = event.state_key === reader ? membershipGiven(event) : undefined;
  // Whoever is sent away, or declines, sees so, @COMPAT(Synapse): by the letter an invited person would not.
  if (own === "leave" && before.membership === "invite") return true;
  const behind = {
    visibility: visibilityAfter(event, before.visibility),
    membership: own ?? before.membership,
  };
  return allows(behind, joinedLater);
}

function allows({ visibility, membership }: Sight<Membership | undefined>, joinedLater: boolean): boolean {
  // 1. What the world may read.
  if (visibility === "world_readable") return true;
  // 2. What happened while the reader was in the room.
  if (membership === "join") return true;
  // 3. What is shared, for whoever joined since.
  if (visibility === "shared" && joinedLater) return true;
  // 4. From the invitation on, where that is the rule. 5. Nothing else.
  return visibility === "invited" && membership === "invite";
}
