export { copyDatabase } from "./copy-out.ts";
export { readFolder } from "./files.ts";
export { type Exchange, type GoBetween, type Lie, startGoBetween } from "./go-between.ts";
export { search } from "./search.ts";
export type { Finding, Kept, Secret } from "./secret.ts";
