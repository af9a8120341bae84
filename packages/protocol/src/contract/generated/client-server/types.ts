// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { JsonObject, JsonValue } from "../../../json/index.ts";
import type { NoParameters } from "../../operation.ts";
import type * as d from "../definitions.ts";

/** What each operation takes and what its successful answer holds, by operation id. */
export type OperationTypes = {
  readonly add3PID: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly auth?: d.AuthData;
      readonly client_secret: string;
      readonly sid: string;
    };
    readonly response: JsonObject;
  };
  readonly ban: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly user_id: string;
      readonly reason?: string;
    };
    readonly response: JsonObject;
  };
  readonly bind3PID: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly client_secret: string;
      readonly id_server: string;
      readonly id_access_token: string;
      readonly sid: string;
    };
    readonly response: JsonObject;
  };
  readonly changePassword: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly new_password: string;
      readonly logout_devices?: boolean;
      readonly auth?: d.AuthData;
    };
    readonly response: JsonObject;
  };
  readonly checkUsernameAvailability: {
    readonly path: NoParameters;
    readonly query: {
      readonly username: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly available?: boolean;
    };
  };
  readonly claimKeys: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly timeout?: number;
      readonly one_time_keys: { readonly [key: string]: { readonly [key: string]: string } };
    };
    readonly response: {
      readonly failures?: { readonly [key: string]: JsonObject };
      readonly one_time_keys: { readonly [key: string]: { readonly [key: string]: d.OneTimeKeys } };
    };
  };
  readonly createContent: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly content_uri: string;
      readonly unused_expires_at?: number;
    };
  };
  readonly createRoom: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly visibility?: "public" | "private";
      readonly room_alias_name?: string;
      readonly name?: string;
      readonly topic?: string;
      readonly invite?: readonly string[];
      readonly invite_3pid?: readonly d.Invite3pid[];
      readonly room_version?: string;
      readonly creation_content?: JsonObject;
      readonly initial_state?: readonly ({
        readonly type: string;
        readonly state_key?: string;
        readonly content: JsonObject;
      })[];
      readonly preset?: "private_chat" | "public_chat" | "trusted_private_chat";
      readonly is_direct?: boolean;
      readonly power_level_content_override?: JsonObject;
    };
    readonly response: {
      readonly room_id: string;
    };
  };
  readonly deactivateAccount: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly auth?: d.AuthData;
      readonly id_server?: string;
      readonly erase?: boolean;
    };
    readonly response: {
      readonly id_server_unbind_result: "success" | "no-support";
    };
  };
  readonly defineFilter: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: d.SyncFilter;
    readonly response: {
      readonly filter_id: string;
    };
  };
  readonly delete3pidFromAccount: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly id_server?: string;
      readonly medium: "email" | "msisdn";
      readonly address: string;
    };
    readonly response: {
      readonly id_server_unbind_result: "no-support" | "success";
    };
  };
  readonly deleteDevice: {
    readonly path: {
      readonly deviceId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly auth?: d.AuthData;
    };
    readonly response: JsonObject;
  };
  readonly deleteDevices: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly devices: readonly string[];
      readonly auth?: d.AuthData;
    };
    readonly response: JsonObject;
  };
  readonly deleteProfileField: {
    readonly path: {
      readonly userId: string;
      readonly keyName: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly deletePushRule: {
    readonly path: {
      readonly kind: "override" | "underride" | "sender" | "room" | "content";
      readonly ruleId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly deleteRoomAlias: {
    readonly path: {
      readonly roomAlias: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly deleteRoomKeyBySessionId: {
    readonly path: {
      readonly roomId: string;
      readonly sessionId: string;
    };
    readonly query: {
      readonly version: string;
    };
    readonly body: undefined;
    readonly response: d.KeyBackupRoomKeysUpdateResponse;
  };
  readonly deleteRoomKeys: {
    readonly path: NoParameters;
    readonly query: {
      readonly version: string;
    };
    readonly body: undefined;
    readonly response: d.KeyBackupRoomKeysUpdateResponse;
  };
  readonly deleteRoomKeysByRoomId: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly version: string;
    };
    readonly body: undefined;
    readonly response: d.KeyBackupRoomKeysUpdateResponse;
  };
  readonly deleteRoomKeysVersion: {
    readonly path: {
      readonly version: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly deleteRoomTag: {
    readonly path: {
      readonly userId: string;
      readonly roomId: string;
      readonly tag: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly forgetRoom: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly generateLoginToken: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly auth?: d.AuthData;
    };
    readonly response: {
      readonly login_token: string;
      readonly expires_in_ms: number;
    };
  };
  readonly getAccount3PIDs: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly threepids?: readonly ({
        readonly medium: "email" | "msisdn";
        readonly address: string;
        readonly validated_at: number;
        readonly added_at: number;
      })[];
    };
  };
  readonly getAccountData: {
    readonly path: {
      readonly userId: string;
      readonly type: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly getAccountDataPerRoom: {
    readonly path: {
      readonly userId: string;
      readonly roomId: string;
      readonly type: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly getAdminLockUser: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly locked: boolean;
    };
  };
  readonly getAdminSuspendUser: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly suspended: boolean;
    };
  };
  readonly getAuthMetadata: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly issuer: string;
      readonly authorization_endpoint: string;
      readonly token_endpoint: string;
      readonly revocation_endpoint: string;
      readonly registration_endpoint: string;
      readonly response_types_supported: readonly string[];
      readonly grant_types_supported: readonly string[];
      readonly response_modes_supported: readonly string[];
      readonly code_challenge_methods_supported: readonly string[];
      readonly prompt_values_supported?: readonly string[];
      readonly account_management_uri?: string;
      readonly account_management_actions_supported?: readonly ("org.matrix.profile" | "org.matrix.devices_list" | "org.matrix.device_view" | "org.matrix.device_delete" | "org.matrix.account_deactivate" | "org.matrix.cross_signing_reset")[];
      readonly device_authorization_endpoint?: string;
    };
  };
  readonly getCapabilities: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly capabilities: {
        readonly "m.change_password"?: d.CapabilitiesBooleanCapability;
        readonly "m.forget_forced_upon_leave"?: d.CapabilitiesBooleanCapability;
        readonly "m.room_versions"?: {
          readonly default: string;
          readonly available: { readonly [key: string]: "stable" | "unstable" };
        };
        readonly "m.set_displayname"?: d.CapabilitiesBooleanCapability;
        readonly "m.set_avatar_url"?: d.CapabilitiesBooleanCapability;
        readonly "m.3pid_changes"?: d.CapabilitiesBooleanCapability;
        readonly "m.get_login_token"?: d.CapabilitiesBooleanCapability;
        readonly "m.profile_fields"?: {
          readonly allowed?: readonly string[];
          readonly disallowed?: readonly string[];
          readonly enabled: boolean;
        };
        readonly "m.account_moderation"?: {
          readonly suspend?: boolean;
          readonly lock?: boolean;
        };
        readonly [key: string]: JsonValue;
      };
    };
  };
  readonly getConfig: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly "m.upload.size"?: number;
    };
  };
  readonly getConfigAuthed: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly "m.upload.size"?: number;
    };
  };
  readonly getContent: {
    readonly path: {
      readonly serverName: string;
      readonly mediaId: string;
    };
    readonly query: {
      readonly allow_remote?: boolean;
      readonly timeout_ms?: number;
      readonly allow_redirect?: boolean;
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly getContentAuthed: {
    readonly path: {
      readonly serverName: string;
      readonly mediaId: string;
    };
    readonly query: {
      readonly timeout_ms?: number;
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly getContentOverrideName: {
    readonly path: {
      readonly serverName: string;
      readonly mediaId: string;
      readonly fileName: string;
    };
    readonly query: {
      readonly allow_remote?: boolean;
      readonly timeout_ms?: number;
      readonly allow_redirect?: boolean;
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly getContentOverrideNameAuthed: {
    readonly path: {
      readonly serverName: string;
      readonly mediaId: string;
      readonly fileName: string;
    };
    readonly query: {
      readonly timeout_ms?: number;
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly getContentThumbnail: {
    readonly path: {
      readonly serverName: string;
      readonly mediaId: string;
    };
    readonly query: {
      readonly width: number;
      readonly height: number;
      readonly method?: "crop" | "scale";
      readonly allow_remote?: boolean;
      readonly timeout_ms?: number;
      readonly allow_redirect?: boolean;
      readonly animated?: boolean;
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly getContentThumbnailAuthed: {
    readonly path: {
      readonly serverName: string;
      readonly mediaId: string;
    };
    readonly query: {
      readonly width: number;
      readonly height: number;
      readonly method?: "crop" | "scale";
      readonly timeout_ms?: number;
      readonly animated?: boolean;
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly getDevice: {
    readonly path: {
      readonly deviceId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.ClientDevice;
  };
  readonly getDevices: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly devices?: readonly d.ClientDevice[];
    };
  };
  readonly getEventByTimestamp: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly ts: number;
      readonly dir: "f" | "b";
    };
    readonly body: undefined;
    readonly response: {
      readonly event_id: string;
      readonly origin_server_ts: number;
    };
  };
  readonly getEventContext: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: {
      readonly limit?: number;
      readonly filter?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly start?: string;
      readonly end?: string;
      readonly events_before?: readonly d.ClientEvent[];
      readonly event?: d.ClientEvent;
      readonly events_after?: readonly d.ClientEvent[];
      readonly state?: readonly d.ClientEvent[];
    };
  };
  readonly getEvents: {
    readonly path: NoParameters;
    readonly query: {
      readonly from?: string;
      readonly timeout?: number;
    };
    readonly body: undefined;
    readonly response: {
      readonly start?: string;
      readonly end?: string;
      readonly chunk?: readonly d.ClientEvent[];
    };
  };
  readonly getFilter: {
    readonly path: {
      readonly userId: string;
      readonly filterId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.SyncFilter;
  };
  readonly getJoinedMembersByRoom: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly joined?: { readonly [key: string]: {
        readonly display_name?: string;
        readonly avatar_url?: string;
      } };
    };
  };
  readonly getJoinedRooms: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly joined_rooms: readonly string[];
    };
  };
  readonly getKeysChanges: {
    readonly path: NoParameters;
    readonly query: {
      readonly from: string;
      readonly to: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly changed?: readonly string[];
      readonly left?: readonly string[];
    };
  };
  readonly getLocalAliases: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly aliases: readonly string[];
    };
  };
  readonly getLoginFlows: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly flows?: readonly ({
        readonly type: string;
        readonly get_login_token?: boolean;
      })[];
    };
  };
  readonly getMembersByRoom: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly at?: string;
      readonly membership?: "join" | "invite" | "knock" | "leave" | "ban";
      readonly not_membership?: "join" | "invite" | "knock" | "leave" | "ban";
    };
    readonly body: undefined;
    readonly response: {
      readonly chunk?: readonly d.ClientEvent[];
    };
  };
  readonly getMutualRooms: {
    readonly path: NoParameters;
    readonly query: {
      readonly user_id: string;
      readonly from?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly joined: readonly string[];
      readonly count: number;
      readonly next_batch?: string;
    };
  };
  readonly getNotifications: {
    readonly path: NoParameters;
    readonly query: {
      readonly from?: string;
      readonly limit?: number;
      readonly only?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly next_token?: string;
      readonly notifications: readonly ({
        readonly actions: readonly (JsonObject | string)[];
        readonly event: d.ClientEventWithoutRoomId;
        readonly profile_tag?: string;
        readonly read: boolean;
        readonly room_id: string;
        readonly ts: number;
      })[];
    };
  };
  readonly getOneEvent: {
    readonly path: {
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.ClientEvent;
  };
  readonly getOneRoomEvent: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.ClientEvent;
  };
  readonly getPresence: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly presence: "online" | "offline" | "unavailable";
      readonly last_active_ago?: number;
      readonly status_msg?: string | null;
      readonly currently_active?: boolean;
    };
  };
  readonly getProfileField: {
    readonly path: {
      readonly userId: string;
      readonly keyName: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: { readonly [key: string]: JsonValue };
  };
  readonly getProtocolMetadata: {
    readonly path: {
      readonly protocol: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.Protocol;
  };
  readonly getProtocols: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: { readonly [key: string]: d.Protocol };
  };
  readonly getPublicRooms: {
    readonly path: NoParameters;
    readonly query: {
      readonly limit?: number;
      readonly since?: string;
      readonly server?: string;
    };
    readonly body: undefined;
    readonly response: d.PublicRoomsResponse;
  };
  readonly getPushRule: {
    readonly path: {
      readonly kind: "override" | "underride" | "sender" | "room" | "content";
      readonly ruleId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.PushRule;
  };
  readonly getPushRuleActions: {
    readonly path: {
      readonly kind: "override" | "underride" | "sender" | "room" | "content";
      readonly ruleId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly actions: readonly (string | JsonObject)[];
    };
  };
  readonly getPushRules: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly global: d.PushRuleset;
    };
  };
  readonly getPushRulesGlobal: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.PushRuleset;
  };
  readonly getPushers: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly pushers?: readonly ({
        readonly pushkey: string;
        readonly kind: string;
        readonly app_id: string;
        readonly app_display_name: string;
        readonly device_display_name: string;
        readonly profile_tag?: string;
        readonly lang: string;
        readonly data: {
          readonly url?: string;
          readonly format?: string;
        };
      })[];
    };
  };
  readonly getRelatingEvents: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: {
      readonly from?: string;
      readonly to?: string;
      readonly limit?: number;
      readonly dir?: "b" | "f";
      readonly recurse?: boolean;
    };
    readonly body: undefined;
    readonly response: {
      readonly next_batch?: string;
      readonly prev_batch?: string;
      readonly recursion_depth?: number;
      readonly chunk: readonly d.ClientEvent[];
    };
  };
  readonly getRelatingEventsWithRelType: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
      readonly relType: string;
    };
    readonly query: {
      readonly from?: string;
      readonly to?: string;
      readonly limit?: number;
      readonly dir?: "b" | "f";
      readonly recurse?: boolean;
    };
    readonly body: undefined;
    readonly response: {
      readonly next_batch?: string;
      readonly prev_batch?: string;
      readonly recursion_depth?: number;
      readonly chunk: readonly d.ClientEvent[];
    };
  };
  readonly getRelatingEventsWithRelTypeAndEventType: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
      readonly relType: string;
      readonly eventType: string;
    };
    readonly query: {
      readonly from?: string;
      readonly to?: string;
      readonly limit?: number;
      readonly dir?: "b" | "f";
      readonly recurse?: boolean;
    };
    readonly body: undefined;
    readonly response: {
      readonly next_batch?: string;
      readonly prev_batch?: string;
      readonly recursion_depth?: number;
      readonly chunk: readonly d.ClientEvent[];
    };
  };
  readonly getRoomEvents: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly from?: string;
      readonly to?: string;
      readonly dir: "b" | "f";
      readonly limit?: number;
      readonly filter?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly start: string;
      readonly end?: string;
      readonly chunk: readonly d.ClientEvent[];
      readonly state?: readonly d.ClientEvent[];
    };
  };
  readonly getRoomIdByAlias: {
    readonly path: {
      readonly roomAlias: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly room_id?: string;
      readonly servers?: readonly string[];
    };
  };
  readonly getRoomKeyBySessionId: {
    readonly path: {
      readonly roomId: string;
      readonly sessionId: string;
    };
    readonly query: {
      readonly version: string;
    };
    readonly body: undefined;
    readonly response: d.KeyBackupData;
  };
  readonly getRoomKeys: {
    readonly path: NoParameters;
    readonly query: {
      readonly version: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly rooms: { readonly [key: string]: d.RoomKeyBackup };
    };
  };
  readonly getRoomKeysByRoomId: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly version: string;
    };
    readonly body: undefined;
    readonly response: d.RoomKeyBackup;
  };
  readonly getRoomKeysVersion: {
    readonly path: {
      readonly version: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly algorithm: "m.megolm_backup.v1.curve25519-aes-sha2";
      readonly auth_data: JsonObject;
      readonly count: number;
      readonly etag: string;
      readonly version: string;
    };
  };
  readonly getRoomKeysVersionCurrent: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly algorithm: "m.megolm_backup.v1.curve25519-aes-sha2";
      readonly auth_data: JsonObject;
      readonly count: number;
      readonly etag: string;
      readonly version: string;
    };
  };
  readonly getRoomState: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: readonly d.ClientEvent[];
  };
  readonly getRoomStateWithKey: {
    readonly path: {
      readonly roomId: string;
      readonly eventType: string;
      readonly stateKey: string;
    };
    readonly query: {
      readonly format?: "content" | "event";
    };
    readonly body: undefined;
    readonly response: JsonObject | d.CoreStateEvent;
  };
  readonly getRoomSummary: {
    readonly path: {
      readonly roomIdOrAlias: string;
    };
    readonly query: {
      readonly via?: readonly string[];
    };
    readonly body: undefined;
    readonly response: {
      readonly canonical_alias?: string;
      readonly name?: string;
      readonly num_joined_members: number;
      readonly room_id: string;
      readonly topic?: string;
      readonly world_readable: boolean;
      readonly guest_can_join: boolean;
      readonly avatar_url?: string;
      readonly join_rule?: string;
      readonly room_type?: string;
      readonly allowed_room_ids?: readonly string[];
      readonly encryption?: "m.megolm.v1.aes-sha2";
      readonly room_version?: string;
      readonly membership?: "invite" | "join" | "knock" | "leave" | "ban";
    };
  };
  readonly getRoomTags: {
    readonly path: {
      readonly userId: string;
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly tags?: { readonly [key: string]: d.Tag };
    };
  };
  readonly getRoomVisibilityOnDirectory: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly visibility?: "private" | "public";
    };
  };
  readonly getSpaceHierarchy: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly suggested_only?: boolean;
      readonly limit?: number;
      readonly max_depth?: number;
      readonly from?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly rooms: readonly ({
        readonly canonical_alias?: string;
        readonly name?: string;
        readonly num_joined_members: number;
        readonly room_id: string;
        readonly topic?: string;
        readonly world_readable: boolean;
        readonly guest_can_join: boolean;
        readonly avatar_url?: string;
        readonly join_rule?: string;
        readonly room_type?: string;
        readonly allowed_room_ids?: readonly string[];
        readonly encryption?: "m.megolm.v1.aes-sha2";
        readonly room_version?: string;
        readonly children_state: readonly ({
          readonly content: JsonObject;
          readonly state_key: string;
          readonly type: string;
          readonly sender: string;
          readonly origin_server_ts: number;
        })[];
      })[];
      readonly next_batch?: string;
    };
  };
  readonly getThreadRoots: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly include?: "all" | "participated";
      readonly limit?: number;
      readonly from?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly chunk: readonly d.ClientEvent[];
      readonly next_batch?: string;
    };
  };
  readonly getTokenOwner: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly user_id: string;
      readonly device_id?: string;
      readonly is_guest?: boolean;
    };
  };
  readonly getTurnServer: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly username: string;
      readonly password: string;
      readonly uris: readonly string[];
      readonly ttl: number;
    };
  };
  readonly getUrlPreview: {
    readonly path: NoParameters;
    readonly query: {
      readonly url: string;
      readonly ts?: number;
    };
    readonly body: undefined;
    readonly response: {
      readonly "matrix:image:size"?: number;
      readonly "og:image"?: string;
      readonly [key: string]: JsonValue;
    };
  };
  readonly getUrlPreviewAuthed: {
    readonly path: NoParameters;
    readonly query: {
      readonly url: string;
      readonly ts?: number;
    };
    readonly body: undefined;
    readonly response: {
      readonly "matrix:image:size"?: number;
      readonly "og:image"?: string;
      readonly [key: string]: JsonValue;
    };
  };
  readonly getUserProfile: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly avatar_url?: string;
      readonly displayname?: string;
      readonly "m.tz"?: string;
      readonly [key: string]: JsonValue;
    };
  };
  readonly getVersions: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly versions: readonly string[];
      readonly unstable_features?: { readonly [key: string]: boolean };
    };
  };
  readonly getWellknown: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.WellKnownFull;
  };
  readonly getWellknownPolicy: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly public_keys: {
        readonly ed25519: string;
        readonly [key: string]: string;
      };
    };
  };
  readonly getWellknownSupport: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly contacts?: readonly ({
        readonly matrix_id?: string;
        readonly email_address?: string;
        readonly role: "m.role.admin" | "m.role.security";
      })[];
      readonly support_page?: string;
    };
  };
  readonly getWhoIs: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly user_id?: string;
      readonly devices?: { readonly [key: string]: {
        readonly sessions?: readonly ({
          readonly connections?: readonly ({
            readonly ip?: string;
            readonly last_seen?: number;
            readonly user_agent?: string;
          })[];
        })[];
      } };
    };
  };
  readonly initialSync: {
    readonly path: NoParameters;
    readonly query: {
      readonly limit?: number;
      readonly archived?: boolean;
    };
    readonly body: undefined;
    readonly response: {
      readonly end: string;
      readonly presence: readonly d.CoreEvent[];
      readonly rooms: readonly ({
        readonly room_id: string;
        readonly membership: "invite" | "join" | "leave" | "ban";
        readonly invite?: d.ClientEvent;
        readonly messages?: {
          readonly start?: string;
          readonly end: string;
          readonly chunk: readonly d.ClientEvent[];
        };
        readonly state?: readonly d.ClientEvent[];
        readonly visibility?: "private" | "public";
        readonly account_data?: readonly d.CoreEvent[];
      })[];
      readonly account_data?: readonly d.CoreEvent[];
    };
  };
  readonly inviteBy3PID: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: d.Invite3pid;
    readonly response: JsonObject;
  };
  readonly inviteUser: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly user_id: string;
      readonly reason?: string;
    };
    readonly response: JsonObject;
  };
  readonly isPushRuleEnabled: {
    readonly path: {
      readonly kind: "override" | "underride" | "sender" | "room" | "content";
      readonly ruleId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly enabled: boolean;
    };
  };
  readonly joinRoom: {
    readonly path: {
      readonly roomIdOrAlias: string;
    };
    readonly query: {
      readonly via?: readonly string[];
    };
    readonly body: {
      readonly third_party_signed?: d.ThirdPartySigned;
      readonly reason?: string;
    };
    readonly response: {
      readonly room_id: string;
    };
  };
  readonly joinRoomById: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly third_party_signed?: d.ThirdPartySigned;
      readonly reason?: string;
    };
    readonly response: {
      readonly room_id: string;
    };
  };
  readonly kick: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly user_id: string;
      readonly reason?: string;
    };
    readonly response: JsonObject;
  };
  readonly knockRoom: {
    readonly path: {
      readonly roomIdOrAlias: string;
    };
    readonly query: {
      readonly via?: readonly string[];
    };
    readonly body: {
      readonly reason?: string;
    };
    readonly response: {
      readonly room_id: string;
    };
  };
  readonly leaveRoom: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly reason?: string;
    };
    readonly response: JsonObject;
  };
  readonly login: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly type: string;
      readonly identifier?: d.UserIdentifier;
      readonly user?: string;
      readonly medium?: string;
      readonly address?: string;
      readonly password?: string;
      readonly token?: string;
      readonly device_id?: string;
      readonly initial_device_display_name?: string;
      readonly refresh_token?: boolean;
    };
    readonly response: {
      readonly user_id: string;
      readonly access_token: string;
      readonly refresh_token?: string;
      readonly expires_in_ms?: number;
      readonly home_server?: string;
      readonly device_id: string;
      readonly well_known?: d.WellKnownFull;
    };
  };
  readonly logout: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly logout_all: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly peekEvents: {
    readonly path: NoParameters;
    readonly query: {
      readonly from?: string;
      readonly timeout?: number;
      readonly room_id: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly start?: string;
      readonly end?: string;
      readonly chunk?: readonly d.ClientEvent[];
    };
  };
  readonly pingAppservice: {
    readonly path: {
      readonly appserviceId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly transaction_id?: string;
    };
    readonly response: {
      readonly duration_ms: number;
    };
  };
  readonly post3PIDs: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly three_pid_creds: {
        readonly client_secret: string;
        readonly id_server: string;
        readonly id_access_token: string;
        readonly sid: string;
      };
    };
    readonly response: {
      readonly submit_url?: string;
    };
  };
  readonly postPusher: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly pushkey: string;
      readonly kind: string | null;
      readonly app_id: string;
      readonly app_display_name?: string;
      readonly device_display_name?: string;
      readonly profile_tag?: string;
      readonly lang?: string;
      readonly data?: {
        readonly url?: string;
        readonly format?: "event_id_only";
      };
      readonly append?: boolean;
    };
    readonly response: JsonObject;
  };
  readonly postReceipt: {
    readonly path: {
      readonly roomId: string;
      readonly receiptType: "m.read" | "m.read.private" | "m.fully_read";
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly thread_id?: string;
    };
    readonly response: JsonObject;
  };
  readonly postRoomKeysVersion: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly algorithm: "m.megolm_backup.v1.curve25519-aes-sha2";
      readonly auth_data: JsonObject;
    };
    readonly response: {
      readonly version: string;
    };
  };
  readonly putRoomKeyBySessionId: {
    readonly path: {
      readonly roomId: string;
      readonly sessionId: string;
    };
    readonly query: {
      readonly version: string;
    };
    readonly body: d.KeyBackupData;
    readonly response: d.KeyBackupRoomKeysUpdateResponse;
  };
  readonly putRoomKeys: {
    readonly path: NoParameters;
    readonly query: {
      readonly version: string;
    };
    readonly body: {
      readonly rooms: { readonly [key: string]: d.RoomKeyBackup };
    };
    readonly response: d.KeyBackupRoomKeysUpdateResponse;
  };
  readonly putRoomKeysByRoomId: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly version: string;
    };
    readonly body: d.RoomKeyBackup;
    readonly response: d.KeyBackupRoomKeysUpdateResponse;
  };
  readonly putRoomKeysVersion: {
    readonly path: {
      readonly version: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly algorithm: "m.megolm_backup.v1.curve25519-aes-sha2";
      readonly auth_data: JsonObject;
      readonly version?: string;
    };
    readonly response: JsonObject;
  };
  readonly queryKeys: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly timeout?: number;
      readonly device_keys: { readonly [key: string]: readonly string[] };
    };
    readonly response: {
      readonly failures?: { readonly [key: string]: JsonObject };
      readonly device_keys?: { readonly [key: string]: { readonly [key: string]: {
        readonly user_id: string;
        readonly device_id: string;
        readonly algorithms: readonly string[];
        readonly keys: { readonly [key: string]: string };
        readonly signatures: { readonly [key: string]: { readonly [key: string]: string } };
        readonly unsigned?: {
          readonly device_display_name?: string;
        };
      } } };
      readonly master_keys?: { readonly [key: string]: d.CrossSigningKey };
      readonly self_signing_keys?: { readonly [key: string]: d.CrossSigningKey };
      readonly user_signing_keys?: { readonly [key: string]: d.CrossSigningKey };
    };
  };
  readonly queryLocationByAlias: {
    readonly path: NoParameters;
    readonly query: {
      readonly alias: string;
    };
    readonly body: undefined;
    readonly response: d.AppserviceLocationBatch;
  };
  readonly queryLocationByProtocol: {
    readonly path: {
      readonly protocol: string;
    };
    readonly query: {
      readonly fields?: { readonly [key: string]: string };
    };
    readonly body: undefined;
    readonly response: d.AppserviceLocationBatch;
  };
  readonly queryPublicRooms: {
    readonly path: NoParameters;
    readonly query: {
      readonly server?: string;
    };
    readonly body: {
      readonly limit?: number;
      readonly since?: string;
      readonly filter?: {
        readonly generic_search_term?: string;
        readonly room_types?: readonly (string | null)[];
      };
      readonly include_all_networks?: boolean;
      readonly third_party_instance_id?: string;
    };
    readonly response: d.PublicRoomsResponse;
  };
  readonly queryUserByID: {
    readonly path: NoParameters;
    readonly query: {
      readonly userid: string;
    };
    readonly body: undefined;
    readonly response: d.AppserviceUserBatch;
  };
  readonly queryUserByProtocol: {
    readonly path: {
      readonly protocol: string;
    };
    readonly query: {
      readonly fields?: { readonly [key: string]: string };
    };
    readonly body: undefined;
    readonly response: d.AppserviceUserBatch;
  };
  readonly redactEvent: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
      readonly txnId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly reason?: string;
    };
    readonly response: {
      readonly event_id?: string;
    };
  };
  readonly redirectToIdP: {
    readonly path: {
      readonly idpId: string;
    };
    readonly query: {
      readonly redirectUrl: string;
      readonly action?: "login" | "register";
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly redirectToSSO: {
    readonly path: NoParameters;
    readonly query: {
      readonly redirectUrl: string;
      readonly action?: "login" | "register";
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly refresh: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly refresh_token: string;
    };
    readonly response: {
      readonly access_token: string;
      readonly refresh_token?: string;
      readonly expires_in_ms?: number;
    };
  };
  readonly register: {
    readonly path: NoParameters;
    readonly query: {
      readonly kind?: "guest" | "user";
    };
    readonly body: {
      readonly auth?: d.AuthData;
      readonly username?: string;
      readonly password?: string;
      readonly device_id?: string;
      readonly initial_device_display_name?: string;
      readonly inhibit_login?: boolean;
      readonly refresh_token?: boolean;
    };
    readonly response: {
      readonly user_id: string;
      readonly access_token?: string;
      readonly refresh_token?: string;
      readonly expires_in_ms?: number;
      readonly home_server?: string;
      readonly device_id?: string;
    };
  };
  readonly registrationTokenValidity: {
    readonly path: NoParameters;
    readonly query: {
      readonly token: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly valid: boolean;
    };
  };
  readonly reportEvent: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly reason?: string;
    };
    readonly response: JsonObject;
  };
  readonly reportRoom: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly reason: string;
    };
    readonly response: JsonObject;
  };
  readonly reportUser: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly reason: string;
    };
    readonly response: JsonObject;
  };
  readonly requestOpenIdToken: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: JsonObject;
    readonly response: d.OpenidToken;
  };
  readonly requestTokenTo3PIDEmail: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: d.RequestEmailValidation;
    readonly response: d.RequestTokenResponse;
  };
  readonly requestTokenTo3PIDMSISDN: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: d.RequestMsisdnValidation;
    readonly response: d.RequestTokenResponse;
  };
  readonly requestTokenToRegisterEmail: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: d.RequestEmailValidation;
    readonly response: d.RequestTokenResponse;
  };
  readonly requestTokenToRegisterMSISDN: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: d.RequestMsisdnValidation;
    readonly response: d.RequestTokenResponse;
  };
  readonly requestTokenToResetPasswordEmail: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: d.RequestEmailValidation;
    readonly response: d.RequestTokenResponse;
  };
  readonly requestTokenToResetPasswordMSISDN: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: d.RequestMsisdnValidation;
    readonly response: d.RequestTokenResponse;
  };
  readonly roomInitialSync: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly room_id: string;
      readonly membership?: "invite" | "join" | "leave" | "ban";
      readonly messages?: {
        readonly start?: string;
        readonly end: string;
        readonly chunk: readonly d.ClientEvent[];
      };
      readonly state?: readonly d.ClientEvent[];
      readonly visibility?: "private" | "public";
      readonly account_data?: readonly d.CoreEvent[];
    };
  };
  readonly search: {
    readonly path: NoParameters;
    readonly query: {
      readonly next_batch?: string;
    };
    readonly body: {
      readonly search_categories: {
        readonly room_events?: {
          readonly search_term: string;
          readonly keys?: readonly ("content.body" | "content.name" | "content.topic")[];
          readonly filter?: d.RoomEventFilter;
          readonly order_by?: "recent" | "rank";
          readonly event_context?: {
            readonly before_limit?: number;
            readonly after_limit?: number;
            readonly include_profile?: boolean;
          };
          readonly include_state?: boolean;
          readonly groupings?: {
            readonly group_by?: readonly ({
              readonly key?: "room_id" | "sender";
            })[];
          };
        };
      };
    };
    readonly response: {
      readonly search_categories: {
        readonly room_events?: {
          readonly count?: number;
          readonly highlights?: readonly string[];
          readonly results?: readonly ({
            readonly rank?: number;
            readonly result?: d.ClientEvent;
            readonly context?: {
              readonly start?: string;
              readonly end?: string;
              readonly profile_info?: { readonly [key: string]: {
                readonly displayname?: string;
                readonly avatar_url?: string;
              } };
              readonly events_before?: readonly d.ClientEvent[];
              readonly events_after?: readonly d.ClientEvent[];
            };
          })[];
          readonly state?: { readonly [key: string]: readonly d.ClientEvent[] };
          readonly groups?: { readonly [key: string]: { readonly [key: string]: {
            readonly next_batch?: string;
            readonly order?: number;
            readonly results?: readonly string[];
          } } };
          readonly next_batch?: string;
        };
      };
    };
  };
  readonly searchUserDirectory: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly search_term: string;
      readonly limit?: number;
    };
    readonly response: {
      readonly results: readonly ({
        readonly user_id: string;
        readonly display_name?: string;
        readonly avatar_url?: string;
      })[];
      readonly limited: boolean;
    };
  };
  readonly sendMessage: {
    readonly path: {
      readonly roomId: string;
      readonly eventType: string;
      readonly txnId: string;
    };
    readonly query: NoParameters;
    readonly body: JsonObject;
    readonly response: {
      readonly event_id: string;
    };
  };
  readonly sendToDevice: {
    readonly path: {
      readonly eventType: string;
      readonly txnId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly messages: { readonly [key: string]: { readonly [key: string]: JsonObject } };
    };
    readonly response: JsonObject;
  };
  readonly setAccountData: {
    readonly path: {
      readonly userId: string;
      readonly type: string;
    };
    readonly query: NoParameters;
    readonly body: JsonObject;
    readonly response: JsonObject;
  };
  readonly setAccountDataPerRoom: {
    readonly path: {
      readonly userId: string;
      readonly roomId: string;
      readonly type: string;
    };
    readonly query: NoParameters;
    readonly body: JsonObject;
    readonly response: JsonObject;
  };
  readonly setAdminLockUser: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly locked: boolean;
    };
    readonly response: {
      readonly locked: boolean;
    };
  };
  readonly setAdminSuspendUser: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly suspended: boolean;
    };
    readonly response: {
      readonly suspended: boolean;
    };
  };
  readonly setPresence: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly presence: "online" | "offline" | "unavailable";
      readonly status_msg?: string;
    };
    readonly response: JsonObject;
  };
  readonly setProfileField: {
    readonly path: {
      readonly userId: string;
      readonly keyName: string;
    };
    readonly query: NoParameters;
    readonly body: { readonly [key: string]: JsonValue };
    readonly response: JsonObject;
  };
  readonly setPushRule: {
    readonly path: {
      readonly kind: "override" | "underride" | "sender" | "room" | "content";
      readonly ruleId: string;
    };
    readonly query: {
      readonly before?: string;
      readonly after?: string;
    };
    readonly body: {
      readonly actions: readonly (string | JsonObject)[];
      readonly conditions?: readonly d.PushCondition[];
      readonly pattern?: string;
    };
    readonly response: JsonObject;
  };
  readonly setPushRuleActions: {
    readonly path: {
      readonly kind: "override" | "underride" | "sender" | "room" | "content";
      readonly ruleId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly actions: readonly (string | JsonObject)[];
    };
    readonly response: JsonObject;
  };
  readonly setPushRuleEnabled: {
    readonly path: {
      readonly kind: "override" | "underride" | "sender" | "room" | "content";
      readonly ruleId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly enabled: boolean;
    };
    readonly response: JsonObject;
  };
  readonly setReadMarker: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly "m.fully_read"?: string;
      readonly "m.read"?: string;
      readonly "m.read.private"?: string;
    };
    readonly response: JsonObject;
  };
  readonly setRoomAlias: {
    readonly path: {
      readonly roomAlias: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly room_id: string;
    };
    readonly response: JsonObject;
  };
  readonly setRoomStateWithKey: {
    readonly path: {
      readonly roomId: string;
      readonly eventType: string;
      readonly stateKey: string;
    };
    readonly query: NoParameters;
    readonly body: JsonObject;
    readonly response: {
      readonly event_id: string;
    };
  };
  readonly setRoomTag: {
    readonly path: {
      readonly userId: string;
      readonly roomId: string;
      readonly tag: string;
    };
    readonly query: NoParameters;
    readonly body: d.Tag;
    readonly response: JsonObject;
  };
  readonly setRoomVisibilityOnDirectory: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly visibility?: "private" | "public";
    };
    readonly response: JsonObject;
  };
  readonly setTyping: {
    readonly path: {
      readonly userId: string;
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly typing: boolean;
      readonly timeout?: number;
    };
    readonly response: JsonObject;
  };
  readonly sync: {
    readonly path: NoParameters;
    readonly query: {
      readonly filter?: string;
      readonly since?: string;
      readonly full_state?: boolean;
      readonly set_presence?: "offline" | "online" | "unavailable";
      readonly timeout?: number;
      readonly use_state_after?: boolean;
    };
    readonly body: undefined;
    readonly response: {
      readonly next_batch: string;
      readonly rooms?: {
        readonly join?: { readonly [key: string]: {
          readonly summary?: {
            readonly "m.heroes"?: readonly string[];
            readonly "m.joined_member_count"?: number;
            readonly "m.invited_member_count"?: number;
          };
          readonly state?: d.StateEventBatch;
          readonly state_after?: d.StateEventBatch;
          readonly timeline?: d.TimelineBatch;
          readonly ephemeral?: d.EventBatch;
          readonly account_data?: d.EventBatch;
          readonly unread_notifications?: {
            readonly highlight_count?: number;
            readonly notification_count?: number;
          };
          readonly unread_thread_notifications?: { readonly [key: string]: {
            readonly highlight_count?: number;
            readonly notification_count?: number;
          } };
        } };
        readonly invite?: { readonly [key: string]: {
          readonly invite_state?: {
            readonly events?: readonly d.CoreStrippedState[];
          };
        } };
        readonly knock?: { readonly [key: string]: {
          readonly knock_state?: {
            readonly events?: readonly d.CoreStrippedState[];
          };
        } };
        readonly leave?: { readonly [key: string]: {
          readonly state?: d.StateEventBatch;
          readonly state_after?: d.StateEventBatch;
          readonly timeline?: d.TimelineBatch;
          readonly account_data?: d.EventBatch;
        } };
      };
      readonly presence?: d.EventBatch;
      readonly account_data?: d.EventBatch;
      readonly to_device?: JsonObject;
      readonly device_lists?: JsonObject;
      readonly device_one_time_keys_count?: { readonly [key: string]: number };
    };
  };
  readonly unban: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly user_id: string;
      readonly reason?: string;
    };
    readonly response: JsonObject;
  };
  readonly unbind3pidFromAccount: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly id_server?: string;
      readonly medium: "email" | "msisdn";
      readonly address: string;
    };
    readonly response: {
      readonly id_server_unbind_result: "no-support" | "success";
    };
  };
  readonly updateAppserviceRoomDirectoryVisibility: {
    readonly path: {
      readonly networkId: string;
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly visibility: "public" | "private";
    };
    readonly response: JsonObject;
  };
  readonly updateDevice: {
    readonly path: {
      readonly deviceId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly display_name?: string;
    };
    readonly response: JsonObject;
  };
  readonly upgradeRoom: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly new_version: string;
      readonly additional_creators?: readonly string[];
    };
    readonly response: {
      readonly replacement_room: string;
    };
  };
  readonly uploadContent: {
    readonly path: NoParameters;
    readonly query: {
      readonly filename?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly content_uri: string;
    };
  };
  readonly uploadContentToMXC: {
    readonly path: {
      readonly serverName: string;
      readonly mediaId: string;
    };
    readonly query: {
      readonly filename?: string;
    };
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly uploadCrossSigningKeys: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly master_key?: d.CrossSigningKey;
      readonly self_signing_key?: d.CrossSigningKey;
      readonly user_signing_key?: d.CrossSigningKey;
      readonly auth?: d.AuthData;
    };
    readonly response: JsonObject;
  };
  readonly uploadCrossSigningSignatures: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: { readonly [key: string]: { readonly [key: string]: JsonObject } };
    readonly response: {
      readonly failures?: { readonly [key: string]: { readonly [key: string]: JsonObject } };
    };
  };
  readonly uploadKeys: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly device_keys?: d.DeviceKeys;
      readonly one_time_keys?: d.OneTimeKeys;
      readonly fallback_keys?: d.OneTimeKeys;
    };
    readonly response: {
      readonly one_time_key_counts: { readonly [key: string]: number };
    };
  };
};
