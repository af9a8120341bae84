import { fileURLToPath } from "node:url";

/** Folder of this tool, which holds what the contract is made from. */
export const toolFolder = fileURLToPath(new URL(".", import.meta.url));
/** Folder that holds what is made. */
export const generatedFolder = fileURLToPath(
  new URL("../../packages/protocol/src/contract/generated/", import.meta.url),
);
