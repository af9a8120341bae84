import type { AccountData, AccountServices, WholeProfiles } from "../accounts/index.ts";
import type { PublicRooms, RoomAliases, RoomSummaries, SpaceHierarchies, UserDirectory } from "../directory/index.ts";
import type { Receipts, Typing } from "../ephemeral/index.ts";
import type { KeyServices } from "../keys/index.ts";
import type { Media } from "../media/index.ts";
import type { PushRules } from "../push/index.ts";
import type { RoomCreation, Rooms, RoomUpgrades } from "../rooms/index.ts";
import type { Transactions } from "../streams/transactions.ts";
import type { EventTimes, Filters, RoomHistory, RoomState, Sync } from "../sync/index.ts";
import type { ToDevice } from "../to-device/index.ts";
import { register } from "./account-management/register.ts";
import { registrationTokenValidity } from "./account-management/registration-token-validity.ts";
import { getCapabilities } from "./capabilities/get-capabilities.ts";
import { getConfigAuthed } from "./content-repository/get-config-authed.ts";
import { getContentAuthed } from "./content-repository/get-content-authed.ts";
import { getContentOverrideNameAuthed } from "./content-repository/get-content-override-name-authed.ts";
import { getContentThumbnailAuthed } from "./content-repository/get-content-thumbnail-authed.ts";
import { uploadContent } from "./content-repository/upload-content.ts";
import { deleteDevice } from "./device-management/delete-device.ts";
import { getDevice } from "./device-management/get-device.ts";
import { getDevices } from "./device-management/get-devices.ts";
import { updateDevice } from "./device-management/update-device.ts";
import { claimKeys } from "./end-to-end-encryption/claim-keys.ts";
import { deleteRoomKeyBySessionId } from "./end-to-end-encryption/delete-room-key-by-session-id.ts";
import { deleteRoomKeys } from "./end-to-end-encryption/delete-room-keys.ts";
import { deleteRoomKeysByRoomId } from "./end-to-end-encryption/delete-room-keys-by-room-id.ts";
import { deleteRoomKeysVersion } from "./end-to-end-encryption/delete-room-keys-version.ts";
import { getKeysChanges } from "./end-to-end-encryption/get-keys-changes.ts";
import { getRoomKeyBySessionId } from "./end-to-end-encryption/get-room-key-by-session-id.ts";
import { getRoomKeys } from "./end-to-end-encryption/get-room-keys.ts";
import { getRoomKeysByRoomId } from "./end-to-end-encryption/get-room-keys-by-room-id.ts";
import { getRoomKeysVersion } from "./end-to-end-encryption/get-room-keys-version.ts";
import { getRoomKeysVersionCurrent } from "./end-to-end-encryption/get-room-keys-version-current.ts";
import { postRoomKeysVersion } from "./end-to-end-encryption/post-room-keys-version.ts";
import { putRoomKeyBySessionId } from "./end-to-end-encryption/put-room-key-by-session-id.ts";
import { putRoomKeys } from "./end-to-end-encryption/put-room-keys.ts";
import { putRoomKeysByRoomId } from "./end-to-end-encryption/put-room-keys-by-room-id.ts";
import { putRoomKeysVersion } from "./end-to-end-encryption/put-room-keys-version.ts";
import { queryKeys } from "./end-to-end-encryption/query-keys.ts";
import { uploadCrossSigningKeys } from "./end-to-end-encryption/upload-cross-signing-keys.ts";
import { uploadCrossSigningSignatures } from "./end-to-end-encryption/upload-cross-signing-signatures.ts";
import { uploadKeys } from "./end-to-end-encryption/upload-keys.ts";
import { defineFilter } from "./filtering/define-filter.ts";
import { getFilter } from "./filtering/get-filter.ts";
import { requestOpenIdToken } from "./openid/request-open-id-token.ts";
import { notServed, type RouteTable } from "./operation.ts";
import { getPushRule } from "./push-notifications/get-push-rule.ts";
import { getPushRuleActions } from "./push-notifications/get-push-rule-actions.ts";
import { getPushRules } from "./push-notifications/get-push-rules.ts";
import { getPushRulesGlobal } from "./push-notifications/get-push-rules-global.ts";
import { isPushRuleEnabled } from "./push-notifications/is-push-rule-enabled.ts";
import { setReadMarker } from "./read-markers/set-read-marker.ts";
import { createRoom } from "./room-creation/create-room.ts";
import { deleteRoomAlias } from "./room-directory/delete-room-alias.ts";
import { getLocalAliases } from "./room-directory/get-local-aliases.ts";
import { getPublicRooms } from "./room-directory/get-public-rooms.ts";
import { getRoomIdByAlias } from "./room-directory/get-room-id-by-alias.ts";
import { getRoomVisibilityOnDirectory } from "./room-directory/get-room-visibility-on-directory.ts";
import { queryPublicRooms } from "./room-directory/query-public-rooms.ts";
import { setRoomAlias } from "./room-directory/set-room-alias.ts";
import { setRoomVisibilityOnDirectory } from "./room-directory/set-room-visibility-on-directory.ts";
import { ban } from "./room-membership/ban.ts";
import { forgetRoom } from "./room-membership/forget-room.ts";
import { getJoinedRooms } from "./room-membership/get-joined-rooms.ts";
import { inviteBy3PID } from "./room-membership/invite-by-3pid.ts";
import { inviteUser } from "./room-membership/invite-user.ts";
import { joinRoom } from "./room-membership/join-room.ts";
import { joinRoomById } from "./room-membership/join-room-by-id.ts";
import { kick } from "./room-membership/kick.ts";
import { knockRoom } from "./room-membership/knock-room.ts";
import { leaveRoom } from "./room-membership/leave-room.ts";
import { unban } from "./room-membership/unban.ts";
import { getEventByTimestamp } from "./room-participation/get-event-by-timestamp.ts";
import { getEventContext } from "./room-participation/get-event-context.ts";
import { getJoinedMembersByRoom } from "./room-participation/get-joined-members-by-room.ts";
import { getMembersByRoom } from "./room-participation/get-members-by-room.ts";
import { getOneRoomEvent } from "./room-participation/get-one-room-event.ts";
import { getRoomEvents } from "./room-participation/get-room-events.ts";
import { getRoomState } from "./room-participation/get-room-state.ts";
import { getRoomStateWithKey } from "./room-participation/get-room-state-with-key.ts";
import { postReceipt } from "./room-participation/post-receipt.ts";
import { redactEvent } from "./room-participation/redact-event.ts";
import { sendMessage } from "./room-participation/send-message.ts";
import { setRoomStateWithKey } from "./room-participation/set-room-state-with-key.ts";
import { setTyping } from "./room-participation/set-typing.ts";
import { sync } from "./room-participation/sync.ts";
import { getRoomSummary } from "./room-summary/get-room-summary.ts";
import { upgradeRoom } from "./room-upgrades/upgrade-room.ts";
import { sendToDevice } from "./send-to-device/send-to-device.ts";
import {
  getAdminLockUser,
  getAdminSuspendUser,
  setAdminLockUser,
  setAdminSuspendUser,
} from "./server-administration/account-moderation.ts";
import { getVersions } from "./server-administration/get-versions.ts";
import { getWellknown } from "./server-administration/get-wellknown.ts";
import { getLoginFlows } from "./session-management/get-login-flows.ts";
import { getTokenOwner } from "./session-management/get-token-owner.ts";
import { login } from "./session-management/login.ts";
import { logout } from "./session-management/logout.ts";
import { logoutAll } from "./session-management/logout-all.ts";
import { refresh } from "./session-management/refresh.ts";
import { getSpaceHierarchy } from "./spaces/get-space-hierarchy.ts";
import { deleteProfileField } from "./user-data/delete-profile-field.ts";
import { getAccountData } from "./user-data/get-account-data.ts";
import { getAccountDataPerRoom } from "./user-data/get-account-data-per-room.ts";
import { getProfileField } from "./user-data/get-profile-field.ts";
import { getUserProfile } from "./user-data/get-user-profile.ts";
import { setAccountData } from "./user-data/set-account-data.ts";
import { setAccountDataPerRoom } from "./user-data/set-account-data-per-room.ts";
import { setProfileField } from "./user-data/set-profile-field.ts";
import { searchUserDirectory } from "./user-directory/search-user-directory.ts";

export type ClientServices = {
  readonly accounts: AccountServices;
  readonly rooms: Rooms;
  readonly roomCreation: RoomCreation;
  readonly roomUpgrades: RoomUpgrades;
  readonly roomAliases: RoomAliases;
  readonly publicRooms: PublicRooms;
  readonly roomSummaries: RoomSummaries;
  readonly spaceHierarchies: SpaceHierarchies;
  readonly transactions: Transactions;
  readonly sync: Sync;
  readonly filters: Filters;
  readonly keys: KeyServices;
  readonly toDevice: ToDevice;
  readonly media: Media;
  /** Bytes. */
  readonly uploadLimit: number;
  readonly history: RoomHistory;
  readonly eventTimes: EventTimes;
  readonly roomState: RoomState;
  readonly accountData: AccountData;
  readonly pushRules: PushRules;
  readonly typing: Typing;
  readonly directory: UserDirectory;
  readonly receipts: Receipts;
  readonly wholeProfiles: WholeProfiles;
  /** Named in /versions: only what is really there. */
  readonly unstableFeatures: readonly string[];
  readonly defaultRoomVersion: string;
};

/** Every operation of the client-server API, by its id: served, or said not to be. */
export function clientTable(services: ClientServices): RouteTable<"client-server"> {
  return {
    add3PID: notServed,
    ban: ban(services.rooms),
    bind3PID: notServed,
    changePassword: notServed,
    checkUsernameAvailability: notServed,
    claimKeys: claimKeys(services.keys),
    createContent: notServed,
    createRoom: createRoom(services.roomCreation),
    deactivateAccount: notServed,
    defineFilter: defineFilter(services.filters),
    delete3pidFromAccount: notServed,
    deleteDevice: deleteDevice(services.accounts),
    deleteDevices: notServed,
    deleteProfileField: deleteProfileField(services.wholeProfiles),
    deletePushRule: notServed,
    deleteRoomAlias: deleteRoomAlias(services.roomAliases),
    deleteRoomKeyBySessionId: deleteRoomKeyBySessionId(services.keys),
    deleteRoomKeys: deleteRoomKeys(services.keys),
    deleteRoomKeysByRoomId: deleteRoomKeysByRoomId(services.keys),
    deleteRoomKeysVersion: deleteRoomKeysVersion(services.keys),
    deleteRoomTag: notServed,
    forgetRoom: forgetRoom(services.rooms),
    generateLoginToken: notServed,
    getAccount3PIDs: notServed,
    getAccountData: getAccountData(services.accountData, services.pushRules),
    getAccountDataPerRoom: getAccountDataPerRoom(services.accountData, services.rooms),
    getAdminLockUser: getAdminLockUser(services.accounts),
    getAdminSuspendUser: getAdminSuspendUser(services.accounts),
    getAuthMetadata: notServed,
    getCapabilities: getCapabilities(services.defaultRoomVersion),
    getConfig: notServed,
    getConfigAuthed: getConfigAuthed(services.uploadLimit),
    getContent: notServed,
    getContentAuthed: getContentAuthed(services.media),
    getContentOverrideName: notServed,
    getContentOverrideNameAuthed: getContentOverrideNameAuthed(services.media),
    getContentThumbnail: notServed,
    getContentThumbnailAuthed: getContentThumbnailAuthed(services.media),
    getDevice: getDevice(services.accounts),
    getDevices: getDevices(services.accounts),
    getEventByTimestamp: getEventByTimestamp(services.eventTimes),
    getEventContext: getEventContext(services.history),
    getEvents: notServed,
    getFilter: getFilter(services.filters),
    getJoinedMembersByRoom: getJoinedMembersByRoom(services.roomState),
    getJoinedRooms: getJoinedRooms(services.roomState),
    getKeysChanges: getKeysChanges(services.keys),
    getLocalAliases: getLocalAliases(services.roomAliases),
    getLoginFlows: getLoginFlows(),
    getMembersByRoom: getMembersByRoom(services.roomState),
    getMutualRooms: notServed,
    getNotifications: notServed,
    getOneEvent: notServed,
    getOneRoomEvent: getOneRoomEvent(services.history),
    getPresence: notServed,
    getProfileField: getProfileField(services.wholeProfiles),
    getProtocolMetadata: notServed,
    getProtocols: notServed,
    getPublicRooms: getPublicRooms(services.publicRooms),
    getPushRule: getPushRule(services.pushRules),
    getPushRuleActions: getPushRuleActions(services.pushRules),
    getPushRules: getPushRules(services.pushRules),
    getPushRulesGlobal: getPushRulesGlobal(services.pushRules),
    getPushers: notServed,
    getRelatingEvents: notServed,
    getRelatingEventsWithRelType: notServed,
    getRelatingEventsWithRelTypeAndEventType: notServed,
    getRoomEvents: getRoomEvents(services.history),
    getRoomIdByAlias: getRoomIdByAlias(services.roomAliases),
    getRoomKeyBySessionId: getRoomKeyBySessionId(services.keys),
    getRoomKeys: getRoomKeys(services.keys),
    getRoomKeysByRoomId: getRoomKeysByRoomId(services.keys),
    getRoomKeysVersion: getRoomKeysVersion(services.keys),
    getRoomKeysVersionCurrent: getRoomKeysVersionCurrent(services.keys),
    getRoomState: getRoomState(services.roomState),
    getRoomStateWithKey: getRoomStateWithKey(services.roomState),
    getRoomSummary: getRoomSummary(services.roomSummaries),
    getRoomTags: notServed,
    getRoomVisibilityOnDirectory: getRoomVisibilityOnDirectory(services.publicRooms),
    getSpaceHierarchy: getSpaceHierarchy(services.spaceHierarchies),
    getThreadRoots: notServed,
    getTokenOwner: getTokenOwner(),
    getTurnServer: notServed,
    getUrlPreview: notServed,
    getUrlPreviewAuthed: notServed,
    getUserProfile: getUserProfile(services.wholeProfiles),
    getVersions: getVersions(services.unstableFeatures),
    getWellknown: getWellknown(services.accounts),
    getWellknownPolicy: notServed,
    getWellknownSupport: notServed,
    getWhoIs: notServed,
    initialSync: notServed,
    // Before inviteBy3PID, which has the same path: it speaks for bodies that are neither's.
    inviteUser: inviteUser(services.rooms),
    inviteBy3PID: inviteBy3PID(),
    isPushRuleEnabled: isPushRuleEnabled(services.pushRules),
    joinRoom: joinRoom(services.rooms),
    joinRoomById: joinRoomById(services.rooms),
    kick: kick(services.rooms),
    knockRoom: knockRoom(services.rooms),
    leaveRoom: leaveRoom(services.rooms),
    login: login(services.accounts),
    logout: logout(services.accounts),
    logout_all: logoutAll(services.accounts),
    peekEvents: notServed,
    pingAppservice: notServed,
    post3PIDs: notServed,
    postPusher: notServed,
    postReceipt: postReceipt(services.receipts, services.rooms),
    postRoomKeysVersion: postRoomKeysVersion(services.keys),
    putRoomKeyBySessionId: putRoomKeyBySessionId(services.keys),
    putRoomKeys: putRoomKeys(services.keys),
    putRoomKeysByRoomId: putRoomKeysByRoomId(services.keys),
    putRoomKeysVersion: putRoomKeysVersion(services.keys),
    queryKeys: queryKeys(services.keys),
    queryLocationByAlias: notServed,
    queryLocationByProtocol: notServed,
    queryPublicRooms: queryPublicRooms(services.publicRooms),
    queryUserByID: notServed,
    queryUserByProtocol: notServed,
    redactEvent: redactEvent(services.rooms, services.transactions),
    redirectToIdP: notServed,
    redirectToSSO: notServed,
    refresh: refresh(services.accounts),
    register: register(services.accounts),
    registrationTokenValidity: registrationTokenValidity(services.accounts),
    reportEvent: notServed,
    reportRoom: notServed,
    reportUser: notServed,
    requestOpenIdToken: requestOpenIdToken(services.accounts),
    requestTokenTo3PIDEmail: notServed,
    requestTokenTo3PIDMSISDN: notServed,
    requestTokenToRegisterEmail: notServed,
    requestTokenToRegisterMSISDN: notServed,
    requestTokenToResetPasswordEmail: notServed,
    requestTokenToResetPasswordMSISDN: notServed,
    roomInitialSync: notServed,
    search: notServed,
    searchUserDirectory: searchUserDirectory(services.directory),
    sendMessage: sendMessage(services.rooms, services.transactions),
    sendToDevice: sendToDevice(services.toDevice, services.transactions),
    setAccountData: setAccountData(services.accountData),
    setAccountDataPerRoom: setAccountDataPerRoom(services.accountData, services.rooms),
    setAdminLockUser: setAdminLockUser(services.accounts),
    setAdminSuspendUser: setAdminSuspendUser(services.accounts),
    setPresence: notServed,
    setProfileField: setProfileField(services.wholeProfiles),
    setPushRule: notServed,
    setPushRuleActions: notServed,
    setPushRuleEnabled: notServed,
    setReadMarker: setReadMarker(services.receipts, services.rooms),
    setRoomAlias: setRoomAlias(services.roomAliases),
    setRoomStateWithKey: setRoomStateWithKey(services.rooms),
    setRoomTag: notServed,
    setRoomVisibilityOnDirectory: setRoomVisibilityOnDirectory(services.publicRooms),
    setTyping: setTyping(services.typing, services.rooms),
    sync: sync(services.sync, services.filters),
    unban: unban(services.rooms),
    unbind3pidFromAccount: notServed,
    updateAppserviceRoomDirectoryVisibility: notServed,
    updateDevice: updateDevice(services.accounts),
    upgradeRoom: upgradeRoom(services.roomUpgrades),
    uploadContent: uploadContent(services.media),
    uploadContentToMXC: notServed,
    uploadCrossSigningKeys: uploadCrossSigningKeys(services.keys, services.accounts),
    uploadCrossSigningSignatures: uploadCrossSigningSignatures(services.keys),
    uploadKeys: uploadKeys(services.keys),
  };
}
