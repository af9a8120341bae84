// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { RequestValidators } from "../../validator.ts";

export declare const requests: { readonly [name: string]: RequestValidators | undefined };
