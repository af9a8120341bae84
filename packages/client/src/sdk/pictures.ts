import { ConnectionLost, ServerError } from "../server/server-error.ts";
import type { EncryptedFile } from "../session/entry.ts";
import { openAttachment, sealAttachment } from "./attachments.ts";

/** Thrown when what came is not what was sent. */
class DamagedPicture extends Error {}

/** Only these are ever shown, whatever a sender says. */
const shown = /^image\/(?:png|jpeg|gif|webp|avif)$/u;

/** Keeps encrypted files on the server: bytes without a name, a type or a meaning. */
export class PictureStore {
  readonly #server: string;
  readonly #fetch: typeof fetch;

  constructor(server: string, authorisedFetch: typeof fetch) {
    this.#server = server;
    this.#fetch = authorisedFetch;
  }

  async keep(blob: Blob): Promise<EncryptedFile> {
    const { ciphertext, secret } = await sealAttachment(new Uint8Array(await blob.arrayBuffer()));
    const response = await this.#send(`${this.#server}/_matrix/media/v3/upload`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: ciphertext,
    });
    const { content_uri: url } = (await response.json()) as { content_uri: string };
    return { url, ...secret };
  }

  async load(file: EncryptedFile, mimeType: string): Promise<Blob> {
    const path = file.url.slice("mxc://".length).split("/").map(encodeURIComponent).join("/");
    const response = await this.#send(`${this.#server}/_matrix/client/v1/media/download/${path}`);
    const plaintext = await openAttachment(new Uint8Array(await response.arrayBuffer()), file);
    if (plaintext === undefined) throw new DamagedPicture();
    return new Blob([plaintext], { type: shown.test(mimeType) ? mimeType : "application/octet-stream" });
  }

  async #send(url: string, init: RequestInit = {}): Promise<Response> {
    const response = await this.#fetch(url, { ...init, credentials: "omit" }).catch((error: unknown) => {
      throw error instanceof ServerError ? error : new ConnectionLost(error);
    });
    if (response.ok) return response;
    throw new ServerError(response.status, await response.json().catch(() => ({})));
  }
}
