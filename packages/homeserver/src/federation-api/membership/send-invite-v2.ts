import type { JsonObject } from "@botschaft/protocol/json";
import type { InviteReceipt } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function sendInviteV2(receipt: InviteReceipt): FederationHandler<"sendInviteV2"> {
  return async ({ path, body, origin }) => {
    const { room_version: roomVersion, event, invite_room_state: shown } = body;
    const sent = { ...path, roomVersion, pdu: event as JsonObject, shown };
    return { status: 200, body: { event: await receipt.receive(sent, origin) } };
  };
}
