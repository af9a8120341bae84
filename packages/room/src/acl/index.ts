export { isAllowedByAcl } from "./is-allowed.ts";
