// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.

import type { Validator } from "../../validator.ts";

export declare const eventContents: { readonly [name: string]: Validator | undefined };
