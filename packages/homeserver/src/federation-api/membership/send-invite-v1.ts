import { isObject, type JsonObject } from "@botschaft/protocol/json";
import type { InviteReceipt } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

/** It knows no room versions: rooms of the first one are meant. */
export function sendInviteV1(receipt: InviteReceipt): FederationHandler<"sendInviteV1"> {
  return async ({ path, body, origin }) => {
    const { unsigned, ...pdu } = body as JsonObject;
    const shown = isObject(unsigned) ? unsigned.invite_room_state : undefined;
    const event = await receipt.receive({ ...path, roomVersion: "1", pdu, shown }, origin);
    return { status: 200, body: [200, { event }] };
  };
}
