import { type Refusal, RemoteError } from "@botschaft/peer";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonValue } from "@botschaft/protocol/json";
import { digitsOf } from "../pins/digits.ts";
import { fingerprintOf } from "../pins/fingerprint.ts";
import { areSameKeys, type PartnerKey } from "./claims.ts";
import { buildIntroduction, checkIntroduction, type Introduction } from "./introduction.ts";
import { judgeStanding, refuse } from "./judge-pairing.ts";
import { keysInUse } from "./keys-in-use.ts";
import { ownAddress } from "./own-address.ts";
import { type PartnerCode, readCode } from "./partner-code.ts";
import type { PairingPorts } from "./ports.ts";

/** The other side fetches our keys meanwhile. */
const answerTimeoutMs = 60_000;
const longestWords = 300;

/** What accepting a code would mean. */
export type CodeContent = Pick<PartnerCode, "server" | "name" | "address" | "expiresAt"> & {
  readonly fingerprints: readonly string[];
  readonly digits: string;
};

/** The accepting side: a code that another authority's administrator passed on. */
export class CodeAcceptance {
  readonly #ports: PairingPorts;

  constructor(ports: PairingPorts) {
    this.#ports = ports;
  }

  /** Calls nobody. @throws {MatrixError} M_INVALID_PARAM */
  async lookUp(text: string): Promise<CodeContent> {
    const { server, name, address, expiresAt, keys } = await this.#open(text);
    const fingerprints = keys.map(({ publicKey }) => fingerprintOf(publicKey));
    return { server, name, address, expiresAt, fingerprints, digits: this.#digitsWith(server, keys) };
  }

  /**
   * Introduces this server to the one that the code names, and takes it as a partner. May be repeated: where something
   * breaks after the other side has taken us, it takes us again.
   * @throws {MatrixError} M_INVALID_PARAM for the code, M_FORBIDDEN for a refusal, M_CONNECTION_FAILED
   */
  async accept(actor: string, text: string): Promise<ServerName> {
    const code = await this.#open(text);
    const { server } = code;
    this.#checkStanding(code);
    await this.#checkKeys(code);
    const partner = await this.#introduce(code);
    this.#checkStanding(code);
    await this.#ports.store.connect({ actor, partner, invitationId: undefined });
    return server;
  }

  async #open(text: string): Promise<PartnerCode> {
    const read = readCode(text);
    if (!read.ok) throw new MatrixError("M_INVALID_PARAM", read.why);
    const { clock, ownKeys, verifier } = this.#ports;
    const { server, keys, expiresAt } = read.code;
    const [signer] = keys as readonly [PartnerKey];
    if (!(await verifier.verify(signer.publicKey, read.text, read.signature)))
      throw new MatrixError("M_INVALID_PARAM", `The code is not signed with the keys of ${server} that stand in it`);
    if (server === ownKeys().server)
      throw new MatrixError("M_INVALID_PARAM", "This is this server's own code; pass it on to the other authority");
    if (expiresAt <= clock.now()) {
      const until = new Date(expiresAt).toISOString().slice(0, 16).replace("T", " ");
      throw new MatrixError("M_INVALID_PARAM", `The code expired at ${until} UTC; ask ${server} for another one`);
    }
    return read.code;
  }

  #digitsWith(server: ServerName, keys: readonly PartnerKey[]): string {
    const { server: us, current } = this.#ports.ownKeys();
    const publicKeysOf = (list: readonly PartnerKey[]) => list.map(({ publicKey }) => publicKey);
    return digitsOf({ server: us, publicKeys: publicKeysOf(current) }, { server, publicKeys: publicKeysOf(keys) });
  }

  #checkStanding(code: PartnerCode): void {
    const verdict = judgeStanding(this.#ports.store.findStanding(code.server), code);
    if (!verdict.ok) throw this.#refused(code.server, verdict);
  }

  /** What the code says must be what the server shows at its name; before it is told the secret. */
  async #checkKeys({ server, keys }: PartnerCode): Promise<void> {
    const shown = await this.#ports.strangers.fetchKeys(server).catch((error: unknown) => {
      throw unreached(server, error);
    });
    if (areSameKeys(keysInUse(shown), keys)) return;
    const why = `${server} shows other keys at its name than its code: the code is old, or somebody stands between`;
    throw this.#refused(server, refuse("pairing-keys", why));
  }

  async #introduce({ server, keys, secret }: PartnerCode): Promise<Introduction> {
    const { ownKeys, authorityName, publicUrl, strangers, verifier } = this.#ports;
    const self = { name: authorityName(), address: ownAddress(publicUrl) };
    const introduction = buildIntroduction(ownKeys(), self, server);
    const body = { secret, introduction };
    const request = { destination: server, method: "POST", path: "/_botschaft/v1/pairing", body };
    let answer: JsonValue;
    try {
      answer = await strangers.call({ ...request, timeoutMs: answerTimeoutMs });
    } catch (error) {
      throw unreached(server, error);
    }
    const checked = await checkIntroduction(
      isObject(answer) ? answer.introduction : undefined,
      ownKeys().server,
      verifier,
    );
    if (!checked.ok) throw this.#refused(server, checked);
    const { introduction: partner } = checked;
    if (partner.server === server && areSameKeys(partner.keys, keys)) return partner;
    throw this.#refused(server, refuse("pairing-introduction", `${server} answered in another server's name`));
  }

  #refused(server: ServerName, { rule, why }: Refusal): MatrixError {
    this.#ports.refused({ direction: "out", server, rule, why });
    return new MatrixError("M_FORBIDDEN", why, { detail: rule });
  }
}

/** What the administrator can do something with. Others' words are shortened and stand behind their name. */
function unreached(server: ServerName, error: unknown): unknown {
  if (!(error instanceof RemoteError)) return error;
  if (error.kind !== "http")
    return new MatrixError("M_CONNECTION_FAILED", `${server} is not reached: ${error.message}`, { cause: error });
  if (error.status === 404)
    return new MatrixError(
      "M_FORBIDDEN",
      `${server} takes no codes: it speaks with no others (BOTSCHAFT_FEDERATION), or runs other software`,
    );
  const words =
    typeof error.body?.error === "string" ? error.body.error.slice(0, longestWords) : `status ${error.status}`;
  return new MatrixError("M_FORBIDDEN", `${server} refused: ${words}`, { cause: error });
}
