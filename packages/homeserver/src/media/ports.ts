import type { Readable } from "node:stream";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { StoredMedia } from "@botschaft/storage";

/** A file as another server gives it. What it says of it is not believed. */
export type RemoteFile = {
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;
  /** Ends with a MatrixError where it breaks off or is too large. Whoever has it reads it or destroys it. */
  readonly body: Readable;
};

export type RemoteFileRequest = {
  readonly server: ServerName;
  readonly mediaId: string;
  /** Milliseconds that the server may wait for a file that is announced and not uploaded. */
  readonly waitMs: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
};

/** Files of other servers. */
export interface RemoteFiles {
  /**
   * @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN where we do not speak with it, M_NOT_YET_UPLOADED, M_TOO_LARGE (502),
   * M_UNKNOWN (502, 504) where it was not reached or gave no proper answer; or the signal's reason
   */
  open(request: RemoteFileRequest): Promise<RemoteFile>;
}

/** A server that speaks with no other. */
export const noRemoteFiles: RemoteFiles = {
  async open() {
    throw noSuchFile();
  },
};

export function noSuchFile(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such file here.");
}

/** How somebody wants a file. */
export type Wish = {
  /** Milliseconds that they wait for a file that is announced and not uploaded. */
  readonly waitMs: number;
  /** Fires when they go away. */
  readonly signal: AbortSignal;
};

export type Download = Pick<StoredMedia, "contentType" | "fileName"> & {
  /** Bytes; undefined for a file that is still on its way. */
  readonly size: number | undefined;
  readonly stream: Readable;
};
