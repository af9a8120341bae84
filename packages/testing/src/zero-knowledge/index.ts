export { copyDatabase } from "./copy-out.ts";
export { readFolder } from "./files.ts";
export { search } from "./search.ts";
export type { Finding, Kept, Secret } from "./secret.ts";
