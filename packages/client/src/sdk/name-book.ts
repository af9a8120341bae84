import type { MatrixClient } from "matrix-js-sdk";

/** Names of people whom no member event names here: whoever invites, before one has come in, and whoever is invited elsewhere. */
export class NameBook {
  readonly #client: MatrixClient;
  readonly #onNews: () => void;
  readonly #names = new Map<string, string | undefined>();

  constructor(client: MatrixClient, onNews: () => void) {
    this.#client = client;
    this.#onNews = onNews;
  }

  /** Undefined at first; asks the server once. */
  get(userId: string): string | undefined {
    if (!this.#names.has(userId)) void this.#ask(userId);
    return this.#names.get(userId);
  }

  async #ask(userId: string): Promise<void> {
    this.#names.set(userId, undefined);
    const profile = await this.#client.getProfileInfo(userId).catch(() => undefined);
    if (profile?.displayname === undefined) return;
    this.#names.set(userId, profile.displayname);
    this.#onNews();
  }
}
