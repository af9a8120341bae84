// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { JsonObject } from "../../../json/index.ts";
import type { NoParameters } from "../../operation.ts";
import type * as d from "../definitions.ts";

/** What each operation takes and what its successful answer holds, by operation id. */
export type OperationTypes = {
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
  readonly listInvitations: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly invitations: readonly d.InvitationsInvitation[];
    };
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
  readonly setAuthority: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly name: string;
    };
    readonly response: JsonObject;
  };
  readonly withdrawInvitation: {
    readonly path: {
      readonly invitationId: string;
    };
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: JsonObject;
  };
};
