export { FileStore } from "./file-store.ts";
export { type Download, Media } from "./media.ts";
export { mediaHeaders } from "./media-headers.ts";
