import type { JsonObject } from "@botschaft/protocol/json";

/** An event as servers exchange, hash and sign it. https://spec.matrix.org/v1.19/rooms/v12/#event-format-1 */
export type Pdu = {
  readonly type: string;
  readonly sender: string;
  /** Absent from the create event of a room whose id is that event's hash. */
  readonly room_id?: string;
  readonly state_key?: string;
  /** Milliseconds since 1970, as the sender's server claims. */
  readonly origin_server_ts: number;
  readonly content: JsonObject;
  readonly prev_events: readonly string[];
  readonly auth_events: readonly string[];
  /** A server's claim, never trusted for a right. */
  readonly depth: number;
  readonly hashes: { readonly sha256: string };
  readonly signatures: { readonly [server: string]: { readonly [keyId: string]: string } };
  readonly unsigned?: JsonObject;
  /** The target of a redaction before room version 11. */
  readonly redacts?: string;
};

export type EventDraft = Omit<Pdu, "hashes" | "signatures">;

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
