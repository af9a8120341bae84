// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { Operation } from "../../operation.ts";

export const operations = {
  getRegisterNonce: {
    id: "getRegisterNonce",
    api: "compat",
    method: "GET",
    path: "/_synapse/admin/v1/register",
    auth: "none",
    rateLimited: true,
    anchor: "https://element-hq.github.io/synapse/latest/admin_api/register_api.html",
    body: "none",
    bodyRequired: false,
    deprecated: false,
    responses: [200, 400, 429],
  },
  registerWithSharedSecret: {
    id: "registerWithSharedSecret",
    api: "compat",
    method: "POST",
    path: "/_synapse/admin/v1/register",
    auth: "none",
    rateLimited: true,
    anchor: "https://element-hq.github.io/synapse/latest/admin_api/register_api.html",
    body: "json",
    bodyRequired: true,
    deprecated: false,
    responses: [200, 400, 403, 429],
  },
} as const satisfies { readonly [operationId: string]: Operation };
