import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import type { OpenIdTokens, WholeProfiles } from "../accounts/index.ts";
import type { PublicRooms } from "../directory/index.ts";
import type { Federation, RoomsShown } from "../federation/index.ts";
import type { KeyServices } from "../keys/index.ts";
import type { Media } from "../media/index.ts";
import type { Rooms } from "../rooms/index.ts";
import { getContent } from "./content-repository/get-content.ts";
import { getContentThumbnail } from "./content-repository/get-content-thumbnail.ts";
import { getSpaceHierarchy } from "./directory/get-space-hierarchy.ts";
import { getPublicRooms, queryPublicRooms } from "./directory/public-rooms.ts";
import { queryInfo } from "./directory/query-info.ts";
import { queryProfile } from "./directory/query-profile.ts";
import { queryRoomDirectory } from "./directory/query-room-directory.ts";
import { backfillRoom } from "./events/backfill-room.ts";
import { getEvent } from "./events/get-event.ts";
import { getEventAuth } from "./events/get-event-auth.ts";
import { getEventByTimestamp } from "./events/get-event-by-timestamp.ts";
import { getMissingPreviousEvents } from "./events/get-missing-previous-events.ts";
import { getRoomState } from "./events/get-room-state.ts";
import { getRoomStateIds } from "./events/get-room-state-ids.ts";
import { claimUserEncryptionKeys } from "./keys/claim-user-encryption-keys.ts";
import { getUserDevices } from "./keys/get-user-devices.ts";
import { queryUserEncryptionKeys } from "./keys/query-user-encryption-keys.ts";
import { exchangeThirdPartyInvite } from "./membership/exchange-third-party-invite.ts";
import { makeJoin } from "./membership/make-join.ts";
import { makeKnock } from "./membership/make-knock.ts";
import { makeLeave } from "./membership/make-leave.ts";
import { sendInviteV1 } from "./membership/send-invite-v1.ts";
import { sendInviteV2 } from "./membership/send-invite-v2.ts";
import { sendJoinV2 } from "./membership/send-join-v2.ts";
import { sendKnock } from "./membership/send-knock.ts";
import { sendLeaveV2 } from "./membership/send-leave-v2.ts";
import { exchangeOpenIdToken } from "./openid/exchange-open-id-token.ts";
import { type FederationTable, notServed } from "./operation.ts";
import { sendTransaction } from "./send-transaction.ts";
import { onBindThirdPartyIdentifier } from "./third-party/on-bind-third-party-identifier.ts";

export type FederationServices = Federation & {
  readonly rooms: Rooms;
  readonly wholeProfiles: WholeProfiles;
  readonly publicRooms: PublicRooms;
  readonly roomsShown: RoomsShown;
  readonly keys: KeyServices;
  readonly openIdTokens: OpenIdTokens;
  readonly serverName: ServerName;
  readonly clock: Clock;
  readonly random: Random;
  readonly media: Media;
};

/** Every operation of the server-server API, by its id: served, or said not to be. Without services none is. */
export function federationTable(services?: FederationServices): FederationTable {
  return services === undefined ? nothing : tableOf(services);
}

function tableOf(services: FederationServices): FederationTable {
  const { graph, templates, receipt, invites, rooms, wholeProfiles, publicRooms, keys, serverName, clock } = services;
  const answering = { serverName, clock };
  return {
    ...nothing,
    backfillRoom: backfillRoom(graph, answering),
    claimUserEncryptionKeys: claimUserEncryptionKeys(keys),
    exchangeOpenIdToken: exchangeOpenIdToken(services.openIdTokens),
    exchangeThirdPartyInvite: exchangeThirdPartyInvite(services.thirdPartyInvites),
    getContent: getContent(services.media, services.random),
    getContentThumbnail: getContentThumbnail(services.media, services.random),
    getEvent: getEvent(graph, answering),
    getEventAuth: getEventAuth(graph),
    getEventByTimestamp: getEventByTimestamp(graph),
    getMissingPreviousEvents: getMissingPreviousEvents(graph),
    getPublicRooms: getPublicRooms(publicRooms),
    getRoomState: getRoomState(graph),
    getRoomStateIds: getRoomStateIds(graph),
    getSpaceHierarchy: getSpaceHierarchy(services.roomsShown),
    getUserDevices: getUserDevices(keys.shown),
    makeJoin: makeJoin(templates, answering),
    makeKnock: makeKnock(templates, answering),
    makeLeave: makeLeave(templates, answering),
    onBindThirdPartyIdentifier: onBindThirdPartyIdentifier(services.boundAddresses),
    queryInfo: queryInfo(),
    queryProfile: queryProfile(wholeProfiles, answering),
    queryPublicRooms: queryPublicRooms(publicRooms),
    queryRoomDirectory: queryRoomDirectory(rooms),
    queryUserEncryptionKeys: queryUserEncryptionKeys(keys.shown),
    sendInviteV1: sendInviteV1(invites),
    sendInviteV2: sendInviteV2(invites),
    sendJoinV2: sendJoinV2(receipt),
    sendKnock: sendKnock(receipt),
    sendLeaveV2: sendLeaveV2(receipt),
    sendTransaction: sendTransaction(services.inbound),
  };
}

const nothing: FederationTable = {
  askPolicyServerToSign: notServed,
  backfillRoom: notServed,
  bulkPerspectivesKeyQuery: notServed,
  claimUserEncryptionKeys: notServed,
  exchangeOpenIdToken: notServed,
  exchangeThirdPartyInvite: notServed,
  getContent: notServed,
  getContentThumbnail: notServed,
  getEvent: notServed,
  getEventAuth: notServed,
  getEventByTimestamp: notServed,
  getMissingPreviousEvents: notServed,
  getPublicRooms: notServed,
  getRoomState: notServed,
  getRoomStateIds: notServed,
  getServerKey: notServed,
  getSpaceHierarchy: notServed,
  getUserDevices: notServed,
  getVersion: notServed,
  getWellKnown: notServed,
  makeJoin: notServed,
  makeKnock: notServed,
  makeLeave: notServed,
  onBindThirdPartyIdentifier: notServed,
  perspectivesKeyQuery: notServed,
  queryInfo: notServed,
  queryProfile: notServed,
  queryPublicRooms: notServed,
  queryRoomDirectory: notServed,
  queryUserEncryptionKeys: notServed,
  sendInviteV1: notServed,
  sendInviteV2: notServed,
  sendJoinV2: notServed,
  sendKnock: notServed,
  sendLeaveV2: notServed,
  sendTransaction: notServed,
};
