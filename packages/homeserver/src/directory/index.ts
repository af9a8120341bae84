export { UserDirectory } from "./user-directory.ts";
