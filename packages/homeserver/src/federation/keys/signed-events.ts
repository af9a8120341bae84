import { createVerifier, RemoteError } from "@botschaft/peer";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { bytesToSign, type Pdu } from "@botschaft/room/event";
import { policyKeyId } from "@botschaft/room/policy";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { EventSignatures, Signedness } from "../../rooms/ports.ts";
import type { ServerKeys } from "../ports.ts";

/** One is enough; more than a few would only make us look for keys. */
const triedSignatures = 4;

/** Whether servers signed events, by their keys. */
export class SignedEvents implements EventSignatures {
  readonly #keys: ServerKeys;
  /** A room that is joined brings thousands of signatures: they must not hold up everybody else. */
  readonly #verifier = createVerifier();

  constructor(keys: ServerKeys) {
    this.#keys = keys;
  }

  async verify(server: string, pdu: Pdu, rules: RoomVersionRules): Promise<Signedness> {
    const name = parseServerName(server);
    const given = Object.hasOwn(pdu.signatures, server) ? pdu.signatures[server] : undefined;
    if (name === undefined || given === undefined) return "unsigned";
    const text = bytesToSign(pdu, rules);
    const validity = rules.event.signingKeyValidity ? { validAt: pdu.origin_server_ts } : { whenever: true as const };
    const isPublished = (keyId: string) => keyId.startsWith("ed25519:") && keyId !== policyKeyId;
    const signatures = Object.entries(given).filter(([keyId]) => isPublished(keyId));
    let otherwise: Signedness = "unsigned";
    for (const [keyId, signature] of signatures.slice(0, triedSignatures)) {
      const key = await this.#find(name, keyId, validity);
      if (key === "unasked") return key;
      if (key === "unread") otherwise = key;
      else if (key !== undefined && (await this.#verifier.verify(key, text, signature))) return "signed";
    }
    return otherwise;
  }

  /**
   * @COMPAT(Synapse) what cannot be looked at now counts as not signed, so that the others of a transaction go on: its
   * sender is told why it was not taken. The event is fetched once another one names it.
   */
  async #find(server: ServerName, keyId: string, validity: Parameters<ServerKeys["keyFor"]>[2]) {
    try {
      return await this.#keys.keyFor(server, keyId, validity);
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      return error.kind === "refused" ? "unasked" : "unread";
    }
  }
}
