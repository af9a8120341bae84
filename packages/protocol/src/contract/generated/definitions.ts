// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { JsonObject, JsonValue } from "../../json/index.ts";

export type AppserviceLocation = {
  readonly alias: string;
  readonly protocol: string;
  readonly fields: JsonObject;
};

export type AppserviceLocationBatch = readonly AppserviceLocation[];

export type AppserviceProtocolBase = {
  readonly user_fields: readonly string[];
  readonly location_fields: readonly string[];
  readonly icon: string;
  readonly field_types: { readonly [key: string]: {
    readonly regexp: string;
    readonly placeholder: string;
  } };
};

export type AppserviceProtocolInstance = {
  readonly desc: string;
  readonly icon?: string;
  readonly fields: JsonObject;
  readonly network_id: string;
};

export type AppserviceUser = {
  readonly userid: string;
  readonly protocol: string;
  readonly fields: JsonObject;
};

export type AppserviceUserBatch = readonly AppserviceUser[];

export type AuthData = {
  readonly type?: string;
  readonly session?: string;
  readonly [key: string]: JsonValue;
};

export type AuthResponse = {
  readonly flows: readonly ({
    readonly stages: readonly string[];
  })[];
  readonly params?: { readonly [key: string]: JsonObject };
  readonly session?: string;
  readonly completed?: readonly string[];
};

export type AvatarInfo = {
  readonly h?: number;
  readonly w?: number;
  readonly mimetype?: string;
  readonly size?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_info?: ThumbnailInfo;
};

export type BorderInvitation = {
  readonly invitation_id: string;
  readonly created_by?: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly state: "open" | "used" | "withdrawn" | "expired";
  readonly used_by?: string;
};

export type BorderLogEntry = {
  readonly seq: number;
  readonly at: number;
  readonly kind: "refusal" | "change";
  readonly actor?: string;
  readonly direction?: "in" | "out";
  readonly server_name?: string;
  readonly action: string;
  readonly rule?: string;
  readonly why?: string;
  readonly count: number;
  readonly facts: { readonly [key: string]: JsonValue };
  readonly steps: readonly ({
    readonly rule: string;
    readonly matched: boolean;
    readonly text: string;
  })[];
};

export type BorderPartner = {
  readonly server_name: string;
  readonly name?: string;
  readonly state: "connected" | "waiting" | "cut" | "stopped" | "removed";
  readonly since: number;
  readonly added_at: number;
  readonly added_by?: string;
  readonly compared: boolean;
  readonly software?: "botschaft" | "other";
  readonly digits: string;
  readonly keys: readonly BorderPinnedKey[];
  readonly new_keys?: readonly ({
    readonly key_id: string;
    readonly fingerprint: string;
  })[];
  readonly health: {
    readonly reachable?: boolean;
    readonly last_success_at?: number;
    readonly failing_since?: number;
    readonly retry_at?: number;
    readonly certificate_expires_at?: number;
    readonly queue?: number;
    readonly clock_offset_ms?: number;
  };
  readonly last_refusals: readonly BorderLogEntry[];
};

export type BorderPinnedKey = {
  readonly key_id: string;
  readonly fingerprint: string;
  readonly pinned_at: number;
};

export type CapabilitiesBooleanCapability = {
  readonly enabled: boolean;
};

export type ClientDevice = {
  readonly device_id: string;
  readonly display_name?: string;
  readonly last_seen_ip?: string;
  readonly last_seen_ts?: number;
};

export type ClientEvent = {
  readonly event_id: string;
  readonly type: string;
  readonly state_key?: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly content: JsonObject;
  readonly unsigned?: {
    readonly age?: number;
    readonly redacted_because?: JsonObject;
    readonly transaction_id?: string;
    readonly prev_content?: JsonObject;
    readonly replaces_state?: string;
    readonly membership?: string;
  };
  readonly room_id: string;
};

export type ClientEventWithoutRoomId = {
  readonly event_id: string;
  readonly type: string;
  readonly state_key?: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly content: JsonObject;
  readonly unsigned?: {
    readonly age?: number;
    readonly redacted_because?: JsonObject;
    readonly transaction_id?: string;
    readonly prev_content?: JsonObject;
    readonly replaces_state?: string;
    readonly membership?: string;
  };
};

export type CoreCallEvent = {
  readonly call_id: string;
  readonly version: string;
  readonly party_id: string;
};

export type CoreEvent = {
  readonly content: JsonObject;
  readonly type: string;
};

export type CoreRoomEvent = {
  readonly content: JsonObject;
  readonly type: string;
  readonly event_id: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly unsigned?: CoreUnsignedProp;
  readonly room_id: string;
};

export type CoreStateEvent = {
  readonly content: JsonObject;
  readonly type: string;
  readonly event_id: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly unsigned?: CoreUnsignedProp;
  readonly room_id: string;
  readonly state_key: string;
};

export type CoreStrippedState = {
  readonly content: JsonObject;
  readonly state_key: string;
  readonly type: string;
  readonly sender: string;
};

export type CoreSyncRoomEvent = {
  readonly content: JsonObject;
  readonly type: string;
  readonly event_id: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly unsigned?: CoreUnsignedProp;
};

export type CoreSyncStateEvent = {
  readonly content: JsonObject;
  readonly type: string;
  readonly event_id: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly unsigned?: CoreUnsignedProp;
  readonly state_key: string;
};

export type CoreUnsignedProp = {
  readonly age?: number;
};

export type CrossSigningKey = {
  readonly user_id: string;
  readonly usage: readonly ("master" | "self_signing" | "user_signing")[];
  readonly keys: { readonly [key: string]: string };
  readonly signatures?: JsonObject;
};

export type DeviceKeys = {
  readonly user_id: string;
  readonly device_id: string;
  readonly algorithms: readonly string[];
  readonly keys: { readonly [key: string]: string };
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } };
};

export type Edu = {
  readonly edu_type: string;
  readonly content: JsonObject;
};

export type EduWithExample = Edu;

export type Error = {
  readonly errcode: string;
  readonly error?: string;
};

export type EventBatch = {
  readonly events?: readonly CoreEvent[];
};

export type EventFilter = {
  readonly limit?: number;
  readonly not_senders?: readonly string[];
  readonly not_types?: readonly string[];
  readonly senders?: readonly string[];
  readonly types?: readonly string[];
};

export type EventMKeyVerificationMRelatesTo = {
  readonly rel_type?: "m.reference";
  readonly event_id?: string;
};

export type IdentityRequestEmailValidation = {
  readonly client_secret: string;
  readonly email: string;
  readonly send_attempt: number;
  readonly next_link?: string;
};

export type IdentityRequestMsisdnValidation = {
  readonly client_secret: string;
  readonly country: string;
  readonly phone_number: string;
  readonly send_attempt: number;
  readonly next_link?: string;
};

export type ImageInfo = {
  readonly h?: number;
  readonly w?: number;
  readonly mimetype?: string;
  readonly size?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_file?: JsonObject;
  readonly thumbnail_info?: ThumbnailInfo;
  readonly is_animated?: boolean;
};

export type InvitationsInvitation = {
  readonly invitation_id: string;
  readonly greeting_name?: string;
  readonly created_by?: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly state: "open" | "used" | "withdrawn" | "expired";
  readonly used_by?: string;
};

export type Invite3pid = {
  readonly id_server: string;
  readonly id_access_token: string;
  readonly medium: string;
  readonly address: string;
};

export type InviteEvent = {
  readonly sender: string;
  readonly origin: string;
  readonly origin_server_ts: number;
  readonly type: string;
  readonly state_key: string;
  readonly content: {
    readonly membership: string;
  };
};

export type KeyBackupData = {
  readonly first_message_index: number;
  readonly forwarded_count: number;
  readonly is_verified: boolean;
  readonly session_data: JsonObject;
};

export type KeyBackupRoomKeysUpdateResponse = {
  readonly etag: string;
  readonly count: number;
};

export type Keys = {
  readonly server_name: string;
  readonly verify_keys: { readonly [key: string]: {
    readonly key: string;
  } };
  readonly old_verify_keys?: { readonly [key: string]: {
    readonly expired_ts: number;
    readonly key: string;
  } };
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } };
  readonly valid_until_ts: number;
};

export type KeysQueryResponse = {
  readonly server_keys?: readonly Keys[];
};

export type MTextContentBlock = readonly ({
  readonly mimetype?: string;
  readonly body: string;
})[];

export type ModerationPolicyRule = {
  readonly entity: string;
  readonly recommendation: string;
  readonly reason: string;
};

export type OneTimeKeys = { readonly [key: string]: string | {
  readonly key: string;
  readonly signatures: { readonly [key: string]: JsonObject };
} };

export type OpenidToken = {
  readonly access_token: string;
  readonly token_type: string;
  readonly matrix_server_name: string;
  readonly expires_in: number;
};

export type PairingIntroduction = {
  readonly server_name: string;
  readonly name?: string;
  readonly address: string;
  readonly for: string;
  readonly keys: { readonly [key: string]: string };
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } };
};

export type PartnersFederation = "internal" | "closed" | "open";

export type PartnersPartner = {
  readonly server_name: string;
  readonly name?: string;
  readonly state: "connected" | "waiting" | "unreachable" | "cut" | "stopped" | "removed";
  readonly since: number;
};

export type PeoplePerson = {
  readonly user_id: string;
  readonly display_name?: string;
  readonly email?: string;
  readonly administrator: boolean;
  readonly state: "active" | "locked" | "deactivated";
  readonly created_at: number;
  readonly last_seen_at?: number;
};

export type Protocol = {
  readonly user_fields: readonly string[];
  readonly location_fields: readonly string[];
  readonly icon: string;
  readonly field_types: { readonly [key: string]: {
    readonly regexp: string;
    readonly placeholder: string;
  } };
  readonly instances: readonly ({
    readonly desc: string;
    readonly icon?: string;
    readonly fields: JsonObject;
    readonly network_id: string;
    readonly instance_id?: string;
  })[];
};

export type PublicRoomsChunk = {
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
};

export type PublicRoomsResponse = {
  readonly chunk: readonly PublicRoomsChunk[];
  readonly next_batch?: string;
  readonly prev_batch?: string;
  readonly total_room_count_estimate?: number;
};

export type PushCondition = {
  readonly kind: string;
  readonly key?: string;
  readonly pattern?: string;
  readonly is?: string;
  readonly value?: string | number | boolean | null;
};

export type PushRule = {
  readonly actions: readonly (string | JsonObject)[];
  readonly default: boolean;
  readonly enabled: boolean;
  readonly rule_id: string;
  readonly conditions?: readonly PushCondition[];
  readonly pattern?: string;
};

export type PushRuleset = {
  readonly content?: readonly PushRule[];
  readonly override?: readonly PushRule[];
  readonly room?: readonly PushRule[];
  readonly sender?: readonly PushRule[];
  readonly underride?: readonly PushRule[];
};

export type RateLimited = {
  readonly errcode: string;
  readonly error?: string;
  readonly retry_after_ms?: number;
};

export type RecentEmoji = {
  readonly emoji: string;
  readonly total: number;
};

export type RelationsResponse = {
  readonly next_batch?: string;
  readonly prev_batch?: string;
  readonly recursion_depth?: number;
};

export type RequestEmailValidation = {
  readonly client_secret: string;
  readonly email: string;
  readonly send_attempt: number;
  readonly next_link?: string;
  readonly id_server?: string;
  readonly id_access_token?: string;
};

export type RequestMsisdnValidation = {
  readonly client_secret: string;
  readonly country: string;
  readonly phone_number: string;
  readonly send_attempt: number;
  readonly next_link?: string;
  readonly id_server?: string;
  readonly id_access_token?: string;
};

export type RequestTokenResponse = {
  readonly sid: string;
  readonly submit_url?: string;
};

export type RoomEventFilter = {
  readonly limit?: number;
  readonly not_senders?: readonly string[];
  readonly not_types?: readonly string[];
  readonly senders?: readonly string[];
  readonly types?: readonly string[];
  readonly unread_thread_notifications?: boolean;
  readonly lazy_load_members?: boolean;
  readonly include_redundant_members?: boolean;
  readonly not_rooms?: readonly string[];
  readonly rooms?: readonly string[];
  readonly contains_url?: boolean;
};

export type RoomKeyBackup = {
  readonly sessions: { readonly [key: string]: KeyBackupData };
};

export type RoomKeyWithheldContent = {
  readonly algorithm: "m.megolm.v1.aes-sha2";
  readonly room_id?: string;
  readonly session_id?: string;
  readonly sender_key: string;
  readonly code: "m.blacklisted" | "m.unverified" | "m.unauthorised" | "m.unavailable" | "m.no_olm" | "m.history_not_shared";
  readonly reason?: string;
};

export type RoomSummary = {
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
};

export type SdpStreamMetadata = { readonly [key: string]: {
  readonly purpose: "m.usermedia" | "m.screenshare";
  readonly audio_muted?: boolean;
  readonly video_muted?: boolean;
} };

export type SignedThirdPartyInvite = {
  readonly mxid: string;
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } };
  readonly token: string;
};

export type SinglePduTransaction = {
  readonly origin: string;
  readonly origin_server_ts: number;
  readonly pdus: readonly JsonObject[];
};

export type StateEventBatch = {
  readonly events?: readonly ClientEventWithoutRoomId[];
};

export type SyncFilter = {
  readonly event_fields?: readonly string[];
  readonly event_format?: "client" | "federation";
  readonly presence?: EventFilter;
  readonly account_data?: EventFilter;
  readonly room?: {
    readonly not_rooms?: readonly string[];
    readonly rooms?: readonly string[];
    readonly ephemeral?: RoomEventFilter;
    readonly include_leave?: boolean;
    readonly state?: RoomEventFilter;
    readonly timeline?: RoomEventFilter;
    readonly account_data?: RoomEventFilter;
  };
};

export type Tag = {
  readonly order?: number;
};

export type ThirdPartySigned = {
  readonly sender: string;
  readonly mxid: string;
  readonly token: string;
  readonly signatures: { readonly [key: string]: { readonly [key: string]: string } };
};

export type ThumbnailInfo = {
  readonly h?: number;
  readonly w?: number;
  readonly mimetype?: string;
  readonly size?: number;
};

export type TimelineBatch = {
  readonly limited?: boolean;
  readonly prev_batch?: string;
  readonly events: readonly ClientEventWithoutRoomId[];
};

export type Transaction = {
  readonly origin: string;
  readonly origin_server_ts: number;
  readonly pdus: readonly JsonObject[];
};

export type UnlimitedPduTransaction = {
  readonly origin: string;
  readonly origin_server_ts: number;
  readonly pdus: readonly JsonObject[];
};

export type UserIdentifier = {
  readonly type: string;
  readonly [key: string]: JsonValue;
};

export type WellKnownFull = {
  readonly "m.homeserver": WellKnownHomeserver;
  readonly "m.identity_server"?: WellKnownIdentityServer;
  readonly [key: string]: JsonValue;
};

export type WellKnownHomeserver = {
  readonly base_url: string;
};

export type WellKnownIdentityServer = {
  readonly base_url: string;
};
