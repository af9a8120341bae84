import type { ClientEvent } from "./client-event.ts";
import type { Membership } from "./members.ts";

/** Its number is read when the rows are made, not before. */
export type Numbered = { readonly nid: number };
export type LineChange = {
  readonly stateKeyNid: number;
  readonly type: string;
  readonly stateKey: string;
  readonly old: Numbered | undefined;
  /** Undefined where the state does not have the key any more. */
  readonly next: ClientEvent | undefined;
  /** Of a member's key. */
  readonly member?: MemberChange | undefined;
};

export type MemberChange = {
  readonly userNid: number;
  readonly membership: Membership;
  readonly before: Membership | undefined;
  readonly strippedState?: string | undefined;
};
