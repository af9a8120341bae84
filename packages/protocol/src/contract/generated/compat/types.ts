// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { NoParameters } from "../../operation.ts";

/** What each operation takes and what its successful answer holds, by operation id. */
export type OperationTypes = {
  readonly getRegisterNonce: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: undefined;
    readonly response: {
      readonly nonce: string;
    };
  };
  readonly registerWithSharedSecret: {
    readonly path: NoParameters;
    readonly query: NoParameters;
    readonly body: {
      readonly nonce: string;
      readonly username: string;
      readonly displayname?: string;
      readonly password: string;
      readonly admin?: boolean;
      readonly user_type?: string | null;
      readonly mac: string;
    };
    readonly response: {
      readonly access_token: string;
      readonly user_id: string;
      readonly home_server: string;
      readonly device_id: string;
    };
  };
};
