import type { JsonObject } from "@botschaft/protocol/json";
import type { Template } from "../../federation/index.ts";
import type { Answering } from "../transaction-of.ts";

export type { Answering } from "../transaction-of.ts";

/** The contract wants the name of this server in it, which is no part of an event. */
export function templateOf({ serverName }: Answering, { roomVersion, event }: Template) {
  const { state_key: stateKey = "", content } = event;
  const { membership, ...rest } = content as JsonObject & { readonly membership: string };
  const template = { ...event, origin: serverName, state_key: stateKey, content: { ...rest, membership } };
  return { room_version: roomVersion, event: template };
}
