// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { ResponseValidators } from "../../validator.ts";

export declare const responses: { readonly [name: string]: ResponseValidators | undefined };
