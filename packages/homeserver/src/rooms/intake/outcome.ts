/** What became of an event from elsewhere. */
export type Outcome =
  | { readonly kind: "accepted" | "known"; readonly eventId: string }
  | (Refusal & { readonly kind: "softFailed" | "rejected"; readonly eventId: string })
  /** Nothing of it was kept; without an id where it is not even an event. */
  | (Refusal & { readonly kind: "dropped"; readonly eventId?: string })
  | Needs;

/**
 * The server that the room asks about events has not signed it. Nothing was stored: it may be asked, and the event
 * brought again.
 */
export type Unsigned = { readonly kind: "unsigned"; readonly eventId: string; readonly via: string };

/** The rule that was against it, and why, without any content. */
export type Refusal = { readonly rule: string; readonly why: string };

/** It names events that are not here. Nothing was stored: the one who brought it may bring these, and it again. */
export type Needs = {
  readonly kind: "needs";
  readonly eventId: string;
  /** Ids of predecessors. */
  readonly prev: readonly string[];
  /** Ids of events it names as its authority. */
  readonly auth: readonly string[];
};
