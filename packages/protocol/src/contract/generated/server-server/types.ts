// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { JsonObject, JsonValue } from "../../../json/index.ts";
import type { NoParameters } from "../../operation.ts";
import type * as d from "../definitions.ts";

/** What each operation takes and what its successful answer holds, by operation id. */
export type OperationTypes = {
  readonly askPolicyServerToSign: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: JsonObject;
    readonly response: JsonObject;
  };
  readonly backfillRoom: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly v: readonly string[];
      readonly limit: number;
    };
    readonly body: undefined;
    readonly response: d.UnlimitedPduTransaction;
  };
  readonly bulkPerspectivesKeyQuery: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly server_keys: { readonly [key: string]: { readonly [key: string]: {
        readonly minimum_valid_until_ts?: number;
      } } };
    };
    readonly response: d.KeysQueryResponse;
  };
  readonly claimUserEncryptionKeys: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly one_time_keys: { readonly [key: string]: { readonly [key: string]: string } };
    };
    readonly response: {
      readonly one_time_keys: { readonly [key: string]: { readonly [key: string]: { readonly [key: string]: string | {
        readonly key: string;
        readonly signatures: { readonly [key: string]: { readonly [key: string]: string } };
      } } } };
    };
  };
  readonly exchangeOpenIdToken: {
    readonly path: NoParameters;
    readonly query: {
      readonly access_token: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly sub: string;
    };
  };
  readonly exchangeThirdPartyInvite: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly type: string;
      readonly room_id: string;
      readonly sender: string;
      readonly state_key: string;
      readonly content: {
        readonly membership: string;
        readonly third_party_invite: {
          readonly display_name: string;
          readonly signed: d.SignedThirdPartyInvite;
        };
      };
    };
    readonly response: JsonObject;
  };
  readonly getContent: {
    readonly path: {
      readonly mediaId: string;
    };
    readonly query: {
      readonly timeout_ms?: number;
    };
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly getContentThumbnail: {
    readonly path: {
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
  readonly getEvent: {
    readonly path: {
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.SinglePduTransaction;
  };
  readonly getEventAuth: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly auth_chain: readonly JsonObject[];
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
  readonly getMissingPreviousEvents: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly limit?: number;
      readonly min_depth?: number;
      readonly earliest_events: readonly string[];
      readonly latest_events: readonly string[];
    };
    readonly response: {
      readonly events: readonly JsonObject[];
    };
  };
  readonly getPublicRooms: {
    readonly path: NoParameters;
    readonly query: {
      readonly limit?: number;
      readonly since?: string;
      readonly include_all_networks?: boolean;
      readonly third_party_instance_id?: string;
    };
    readonly body: undefined;
    readonly response: d.PublicRoomsResponse;
  };
  readonly getRoomState: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly event_id: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly auth_chain: readonly JsonObject[];
      readonly pdus: readonly JsonObject[];
    };
  };
  readonly getRoomStateIds: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly event_id: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly auth_chain_ids: readonly string[];
      readonly pdu_ids: readonly string[];
    };
  };
  readonly getServerKey: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.Keys;
  };
  readonly getSpaceHierarchy: {
    readonly path: {
      readonly roomId: string;
    };
    readonly query: {
      readonly suggested_only?: boolean;
    };
    readonly body: undefined;
    readonly response: {
      readonly room: {
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
      };
      readonly children: readonly ({
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
      })[];
      readonly inaccessible_children: readonly string[];
    };
  };
  readonly getUserDevices: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly user_id: string;
      readonly stream_id: number;
      readonly devices: readonly ({
        readonly device_id: string;
        readonly keys: d.DeviceKeys;
        readonly device_display_name?: string;
      })[];
      readonly master_key?: d.CrossSigningKey;
      readonly self_signing_key?: d.CrossSigningKey;
    };
  };
  readonly getVersion: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly server?: {
        readonly name?: string;
        readonly version?: string;
      };
    };
  };
  readonly getWellKnown: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly "m.server"?: string;
    };
  };
  readonly makeJoin: {
    readonly path: {
      readonly roomId: string;
      readonly userId: string;
    };
    readonly query: {
      readonly ver?: readonly string[];
    };
    readonly body: undefined;
    readonly response: {
      readonly room_version?: string;
      readonly event?: {
        readonly sender: string;
        readonly origin: string;
        readonly origin_server_ts: number;
        readonly type: string;
        readonly state_key: string;
        readonly content: {
          readonly membership: string;
          readonly join_authorised_via_users_server?: string;
        };
      };
    };
  };
  readonly makeKnock: {
    readonly path: {
      readonly roomId: string;
      readonly userId: string;
    };
    readonly query: {
      readonly ver: readonly string[];
    };
    readonly body: undefined;
    readonly response: {
      readonly room_version: string;
      readonly event: {
        readonly sender: string;
        readonly origin: string;
        readonly origin_server_ts: number;
        readonly type: string;
        readonly state_key: string;
        readonly content: {
          readonly membership: string;
        };
      };
    };
  };
  readonly makeLeave: {
    readonly path: {
      readonly roomId: string;
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly room_version?: string;
      readonly event?: {
        readonly sender: string;
        readonly origin: string;
        readonly origin_server_ts: number;
        readonly type: string;
        readonly state_key: string;
        readonly content: {
          readonly membership: string;
        };
      };
    };
  };
  readonly onBindThirdPartyIdentifier: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly medium: string;
      readonly address: string;
      readonly mxid: string;
      readonly invites: readonly ({
        readonly medium: string;
        readonly address: string;
        readonly mxid: string;
        readonly room_id: string;
        readonly sender: string;
        readonly signed: d.SignedThirdPartyInvite;
      })[];
    };
    readonly response: JsonObject;
  };
  readonly perspectivesKeyQuery: {
    readonly path: {
      readonly serverName: string;
    };
    readonly query: {
      readonly minimum_valid_until_ts?: number;
    };
    readonly body: undefined;
    readonly response: d.KeysQueryResponse;
  };
  readonly queryInfo: {
    readonly path: {
      readonly queryType: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: undefined;
  };
  readonly queryProfile: {
    readonly path: NoParameters;
    readonly query: {
      readonly user_id: string;
      readonly field?: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly displayname?: string;
      readonly avatar_url?: string;
      readonly "m.tz"?: string;
      readonly [key: string]: JsonValue;
    };
  };
  readonly queryPublicRooms: {
    readonly path: NoParameters;
    readonly query: NoParameters;
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
  readonly queryRoomDirectory: {
    readonly path: NoParameters;
    readonly query: {
      readonly room_alias: string;
    };
    readonly body: undefined;
    readonly response: {
      readonly room_id: string;
      readonly servers: readonly string[];
    };
  };
  readonly queryUserEncryptionKeys: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly device_keys: { readonly [key: string]: readonly string[] };
    };
    readonly response: {
      readonly device_keys: { readonly [key: string]: { readonly [key: string]: {
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
    };
  };
  readonly sendInviteV1: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly sender: string;
      readonly origin: string;
      readonly origin_server_ts: number;
      readonly type: string;
      readonly state_key: string;
      readonly content: {
        readonly membership: string;
      };
      readonly unsigned?: {
        readonly invite_room_state?: readonly JsonObject[];
      };
    };
    readonly response: readonly (number | {
      readonly event: d.InviteEvent;
    })[];
  };
  readonly sendInviteV2: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly room_version: string;
      readonly event: d.InviteEvent;
      readonly invite_room_state?: readonly JsonObject[];
    };
    readonly response: {
      readonly event: d.InviteEvent;
    };
  };
  readonly sendJoinV2: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: {
      readonly omit_members?: boolean;
    };
    readonly body: {
      readonly sender: string;
      readonly origin: string;
      readonly origin_server_ts: number;
      readonly type: string;
      readonly state_key: string;
      readonly content: {
        readonly membership: string;
        readonly join_authorised_via_users_server?: string;
      };
    };
    readonly response: {
      readonly members_omitted?: boolean;
      readonly auth_chain: readonly JsonObject[];
      readonly state: readonly JsonObject[];
      readonly event?: JsonObject;
      readonly servers_in_room?: readonly string[];
    };
  };
  readonly sendKnock: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly sender: string;
      readonly origin: string;
      readonly origin_server_ts: number;
      readonly type: string;
      readonly state_key: string;
      readonly content: {
        readonly membership: string;
      };
    };
    readonly response: {
      readonly knock_room_state: readonly JsonObject[];
    };
  };
  readonly sendLeaveV2: {
    readonly path: {
      readonly roomId: string;
      readonly eventId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly sender: string;
      readonly origin: string;
      readonly origin_server_ts: number;
      readonly type: string;
      readonly state_key: string;
      readonly content: {
        readonly membership: string;
      };
      readonly depth: number;
    };
    readonly response: JsonObject;
  };
  readonly sendTransaction: {
    readonly path: {
      readonly txnId: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly origin: string;
      readonly origin_server_ts: number;
      readonly pdus: readonly JsonObject[];
      readonly edus?: readonly d.EduWithExample[];
    };
    readonly response: {
      readonly pdus: { readonly [key: string]: {
        readonly error?: string;
      } };
    };
  };
};
