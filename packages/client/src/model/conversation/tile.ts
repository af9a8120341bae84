import type { SystemChange, TileDoubt, UnreadableReason } from "../../session/entry.ts";
import type { Held } from "../border/held.ts";
import type { Delivery } from "../conversation-list/conversation-list-model.ts";
import type { Person } from "../person.ts";
import type { PictureModel } from "./picture-model.ts";

type Common = {
  /** Stays the same while a tile lives, also when its local echo becomes an event. */
  readonly key: string;
  readonly eventId?: string;
  readonly at: number;
};

type FromSomebody = Common & {
  readonly sender: Person;
  readonly isMine: boolean;
  /** First of its group (same sender, 5 minutes): shows name and avatar. */
  readonly startsGroup: boolean;
  readonly endsGroup: boolean;
  /** Own messages only. */
  readonly delivery?: Delivery;
  readonly doubt?: TileDoubt;
  /** Own messages only: whom it has not reached. */
  readonly held?: Held;
  /** On the last of some in a row that are held for the same reason: how many they are. */
  readonly heldInRow?: number;
};

export type TextTile = FromSomebody & { readonly kind: "text"; readonly text: string; readonly isEdited: boolean };

export type PictureTile = FromSomebody & {
  readonly kind: "picture";
  /** Alternative text; empty when the sender gave none. */
  readonly alt: string;
  /** Pixels, for the reserved ratio; 4:3 assumed by the model when unknown. */
  readonly width: number;
  readonly height: number;
  readonly picture: PictureModel;
};

/** A kind of message that this version does not show: its own fallback text. */
export type OtherTile = FromSomebody & { readonly kind: "other"; readonly text: string };

export type RemovedTile = FromSomebody & { readonly kind: "removed" };

/** Not yet readable, with its three facts; ten and more in a row are one tile. It turns into the message by itself. */
export type UnreadableTile = FromSomebody & {
  readonly kind: "unreadable";
  /** 1, or 10 and more. */
  readonly count: number;
  readonly until: number;
  readonly reason: UnreadableReason;
  /** Since when the key is asked for; absent when nobody can be asked. */
  readonly askedAt?: number;
  readonly canDo: UnreadableRemedy;
};

export type UnreadableRemedy = "waitForSender" | "confirmThisDevice" | "openWithSpareKey" | "nothing";

/** Several happenings in one line, the weightiest first; opens in place. */
export type SystemTile = Common & { readonly kind: "system"; readonly changes: readonly SystemChange[] };

export type DayTile = Common & { readonly kind: "day" };
export type UnreadTile = Common & { readonly kind: "unread"; readonly count: number };

export type MessageTile = TextTile | PictureTile | OtherTile | RemovedTile | UnreadableTile;
export type Tile = MessageTile | SystemTile | DayTile | UnreadTile;
