/** Stands on top of every generated file. */
export const generatedNotice =
  "// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.\n\n";
