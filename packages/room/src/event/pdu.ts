import { type JsonObject, numberFrom, type WrittenNumber } from "@botschaft/protocol/json";

/**
 * Another event as an event names it: its id, or in room versions 1 and 2 its id with its reference hash, which nobody
 * checks. https://spec.matrix.org/v1.19/rooms/v1/#event-format
 */
export type EventEdge = string | readonly [eventId: string, hashes: { readonly sha256?: string }];

/** An event as servers exchange, hash and sign it. https://spec.matrix.org/v1.19/rooms/v12/#event-format-1 */
export type Pdu = {
  /** Room versions 1 and 2: made by the sender's server. Later ones make it from the event. */
  readonly event_id?: string;
  readonly type: string;
  readonly sender: string;
  /** Absent from the create event of a room whose id is that event's hash. */
  readonly room_id?: string;
  readonly state_key?: string;
  /** Milliseconds since 1970, as the sender's server claims. */
  readonly origin_server_ts: number;
  readonly content: JsonObject;
  /** `edgesOf` reads both. */
  readonly prev_events: readonly EventEdge[];
  readonly auth_events: readonly EventEdge[];
  /** A server's claim, never trusted for a right, and of any size before room version 6: `depthOf` caps it. */
  readonly depth: number | WrittenNumber;
  readonly hashes: { readonly sha256: string };
  readonly signatures: { readonly [server: string]: { readonly [keyId: string]: string } };
  readonly unsigned?: JsonObject;
  /** The target of a redaction before room version 11, unchecked in what others send: `redactedIdOf` reads it. */
  readonly redacts?: string;
};

export type EventDraft = Omit<Pdu, "hashes" | "signatures" | "depth"> & { readonly depth: number };

/** The depth to sort by: one beyond 2^53−1 is 2^53−1. */
export function depthOf({ depth }: Pick<Pdu, "depth">): number {
  return Math.min(numberFrom(depth) ?? 0, Number.MAX_SAFE_INTEGER);
}

export type Sha256 = (text: string) => Uint8Array;

/** Whose signature goes under an event, and how it is made (unpadded Base64). */
export type Signer = { readonly serverName: string; readonly keyId: string; sign(text: string): string };

export type HashPorts = {
  readonly sha256: Sha256;
  /** Unpadded. */
  toBase64(bytes: Uint8Array): string;
  /** Unpadded. */
  toBase64Url(bytes: Uint8Array): string;
};

export type BuildPorts = HashPorts & { readonly signer: Signer };
