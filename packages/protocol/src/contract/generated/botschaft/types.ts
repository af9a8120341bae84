// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { JsonObject } from "../../../json/index.ts";
import type { NoParameters } from "../../operation.ts";
import type * as d from "../definitions.ts";

/** What each operation takes and what its successful answer holds, by operation id. */
export type OperationTypes = {
  readonly acceptPartner: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly code: string;
    };
    readonly response: d.BorderPartner;
  };
  readonly addPartner: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly server_name: string;
      readonly name?: string;
    };
    readonly response: d.BorderPartner;
  };
  readonly claimFirstAdministrator: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly token: string;
      readonly authority_name: string;
      readonly display_name: string;
      readonly localpart: string;
      readonly email?: string;
      readonly password: string;
      readonly initial_device_display_name?: string;
    };
    readonly response: {
      readonly user_id: string;
      readonly access_token: string;
      readonly refresh_token: string;
      readonly expires_in_ms: number;
      readonly device_id: string;
    };
  };
  readonly confirmPartner: {
    readonly path: {
      readonly serverName: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly digits?: string;
    };
    readonly response: d.BorderPartner;
  };
  readonly createInvitation: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly greeting_name?: string;
      readonly expires_in_ms?: number;
    };
    readonly response: {
      readonly invitation_id: string;
      readonly token: string;
      readonly link: string;
      readonly greeting_name?: string;
      readonly expires_at: number;
    };
  };
  readonly createPartnerInvitation: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly expires_in_ms?: number;
    };
    readonly response: {
      readonly invitation_id: string;
      readonly code: string;
      readonly expires_at: number;
    };
  };
  readonly cutPartner: {
    readonly path: {
      readonly serverName: string;
    };
    readonly query: NoParameters;
    readonly body: {
      readonly reason?: string;
    };
    readonly response: d.BorderPartner;
  };
  readonly getAuthority: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly name?: string;
      readonly server_name: string;
      readonly trial: boolean;
    };
  };
  readonly getFirstAdministrator: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly needed: boolean;
      readonly server_name: string;
    };
  };
  readonly getPartners: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly version: string;
      readonly federation: d.PartnersFederation;
      readonly administrators: readonly ({
        readonly user_id: string;
        readonly display_name?: string;
      })[];
      readonly partners: readonly d.PartnersPartner[];
    };
  };
  readonly getPerson: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly user_id: string;
      readonly display_name?: string;
      readonly email?: string;
      readonly administrator: boolean;
      readonly state: "active" | "locked" | "deactivated";
      readonly created_at: number;
      readonly last_seen_at?: number;
      readonly devices: readonly ({
        readonly device_id: string;
        readonly display_name?: string;
        readonly last_seen_at?: number;
      })[];
    };
  };
  readonly listBorderLog: {
    readonly path: NoParameters;
    readonly query: {
      readonly before?: number;
      readonly limit?: number;
      readonly partner?: string;
      readonly kind?: "refusal" | "change";
    };
    readonly body: undefined;
    readonly response: {
      readonly entries: readonly d.BorderLogEntry[];
      readonly next_before?: number;
    };
  };
  readonly listInvitations: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly invitations: readonly d.InvitationsInvitation[];
    };
  };
  readonly listPartnerInvitations: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly invitations: readonly d.BorderInvitation[];
    };
  };
  readonly listPartners: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly federation: d.PartnersFederation;
      readonly partners: readonly d.BorderPartner[];
    };
  };
  readonly listPeople: {
    readonly path: NoParameters;
    readonly query: {
      readonly search?: string;
      readonly filter?: "all" | "administrators" | "locked";
      readonly from?: string;
      readonly limit?: number;
    };
    readonly body: undefined;
    readonly response: {
      readonly people: readonly d.PeoplePerson[];
      readonly next_from?: string;
      readonly total: number;
    };
  };
  readonly lockPerson: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly lookUpInvitation: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly token: string;
    };
    readonly response: {
      readonly greeting_name?: string;
      readonly invited_by?: string;
      readonly authority_name?: string;
      readonly server_name: string;
      readonly expires_at: number;
    };
  };
  readonly lookUpPartnerCode: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly code: string;
    };
    readonly response: {
      readonly server_name: string;
      readonly name?: string;
      readonly address: string;
      readonly fingerprints: readonly string[];
      readonly expires_at: number;
      readonly digits: string;
    };
  };
  readonly pair: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly secret: string;
      readonly introduction: d.PairingIntroduction;
    };
    readonly response: {
      readonly introduction: d.PairingIntroduction;
    };
  };
  readonly removePartner: {
    readonly path: {
      readonly serverName: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly restorePartner: {
    readonly path: {
      readonly serverName: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: d.BorderPartner;
  };
  readonly rotateServerKey: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly key_id: string;
      readonly previous_key_id: string;
    };
  };
  readonly setAuthority: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly name: string;
    };
    readonly response: JsonObject;
  };
  readonly signOutPerson: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly unlockPerson: {
    readonly path: {
      readonly userId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly verifyBorderLog: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly ok: boolean;
      readonly entries: number;
      readonly broken_at?: number;
    };
  };
  readonly withdrawInvitation: {
    readonly path: {
      readonly invitationId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
  readonly withdrawPartnerInvitation: {
    readonly path: {
      readonly invitationId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
};
