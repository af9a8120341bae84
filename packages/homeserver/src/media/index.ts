export { FileStore } from "./file-store.ts";
export { Media } from "./media.ts";
export { mediaHeaders } from "./media-headers.ts";
