export { FileStore } from "./file-store.ts";
export { Media } from "./media.ts";
export { mediaHeaders } from "./media-headers.ts";
export {
  type Download,
  noRemoteFiles,
  type RemoteFile,
  type RemoteFileRequest,
  type RemoteFiles,
  type Wish,
} from "./ports.ts";
export { RemoteMedia } from "./remote-media.ts";
export { checkSize, thumbnailOf } from "./thumbnail.ts";
