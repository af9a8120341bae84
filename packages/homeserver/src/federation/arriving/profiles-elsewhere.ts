import { serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { RemoteProfiles } from "../../accounts/ports.ts";
import type { RemoteServers } from "../ports.ts";
import { tryServers } from "./failures.ts";

const timeoutMs = 10_000;
/** A profile has 64 KiB at most, and JSON may be written at length. https://spec.matrix.org/v1.19/client-server-api/#profiles */
const maxBytes = 128 * 1024;

/** Profiles of people of other servers, as these tell them. */
export class ProfilesElsewhere implements RemoteProfiles {
  readonly #remote: RemoteServers;

  constructor(remote: RemoteServers) {
    this.#remote = remote;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_UNKNOWN where their server was not reached */
  get(userId: UserId): Promise<JsonObject> {
    const query = { user_id: userId };
    return tryServers([serverNameOf(userId)], (server) =>
      this.#remote.call(server, "queryProfile", { query }, { timeoutMs, maxBytes }),
    );
  }
}
