import type { MatrixClient, MatrixEvent } from "matrix-js-sdk";

/**
 * Tries a message again that could not be read; a key that is missing is asked for on the way.
 * @NOTE `decryptEventIfNeeded` passes over events that have failed once, so the event itself is told.
 */
export async function decryptAgain(client: MatrixClient, event: MatrixEvent): Promise<void> {
  if (!event.isDecryptionFailure() || event.isBeingDecrypted()) return;
  await event.attemptDecryption(client.getCrypto() as Parameters<MatrixEvent["attemptDecryption"]>[0], {
    isRetry: true,
  });
}
