import type { OperationId } from "@botschaft/protocol/contract";
import type { Crossing } from "../../rooms/federation-gate.ts";

/** What operations are about, where it is not single events. */
const kinds: { readonly [Id in OperationId<"server-server">]?: Crossing["kind"] } = {
  claimUserEncryptionKeys: "devices",
  exchangeThirdPartyInvite: "invite",
  getContent: "media",
  getContentThumbnail: "media",
  getPublicRooms: "directory",
  getRoomState: "state",
  getRoomStateIds: "state",
  getSpaceHierarchy: "directory",
  getUserDevices: "devices",
  makeJoin: "join",
  makeKnock: "knock",
  makeLeave: "leave",
  queryProfile: "profile",
  queryPublicRooms: "directory",
  queryRoomDirectory: "alias",
  queryUserEncryptionKeys: "devices",
  sendInviteV1: "invite",
  sendInviteV2: "invite",
  sendJoinV2: "join",
  sendKnock: "knock",
  sendLeaveV2: "leave",
  sendTransaction: "message",
};

/** What a call of the server-server API is about. */
export function kindOf(id: OperationId<"server-server">): Crossing["kind"] {
  return kinds[id] ?? "event";
}
