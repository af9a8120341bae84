export { FileStore } from "./file-store.ts";
export { type Download, Media, type Wish } from "./media.ts";
export { mediaHeaders } from "./media-headers.ts";
export { noRemoteFiles, type RemoteFile, type RemoteFileRequest, type RemoteFiles } from "./ports.ts";
export { RemoteMedia } from "./remote-media.ts";
export { checkSize, thumbnailOf } from "./thumbnail.ts";
