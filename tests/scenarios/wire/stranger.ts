import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server as HttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { buildPublishedKeys, type OwnKey } from "@botschaft/peer";
import { keyFromSeed } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";
import type { Server, Stage } from "./stage.ts";

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** What a request says of itself; a liar says other things than are so. */
export type Claims = {
  readonly origin?: string;
  readonly destination?: string;
  readonly keyId?: string;
  readonly sign?: (text: string) => string;
};

const dayMs = 24 * 3_600_000;

/** Another server that has a name, a key and a certificate, and is up to no good. */
export class Stranger {
  readonly name: ServerName;
  readonly port: number;
  readonly key: OwnKey;
  /** What it was asked for, its keys aside. */
  readonly asked: string[] = [];
  /** Answers everything but the question for its keys. */
  respond: Respond = (_request, response) => void response.writeHead(404).end("{}");
  /** Answers the question for its keys in its own way. */
  respondKeys: Respond | undefined;
  readonly #stage: Stage;
  readonly #server: HttpsServer;

  /** @param names what its certificate is for beside its address; by default it is called by that */
  static async open(stage: Stage, ...names: readonly string[]): Promise<Stranger> {
    const identity = await stage.authority.issue({ names: ["127.0.0.1", ...names] });
    const server = createServer(identity);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Stranger(stage, server, names[0]);
  }

  private constructor(stage: Stage, server: HttpsServer, name: string | undefined) {
    this.#stage = stage;
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
    this.name = (name ?? `127.0.0.1:${this.port}`) as ServerName;
    this.key = { keyId: "ed25519:stranger", ...keyFromSeed(randomBytes(32)) };
    server.on("request", (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response));
    server.on("tlsClientError", () => {});
  }

  close(): Promise<unknown> {
    return new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  /** The header of a request, as the specification has it, where nothing else is claimed. */
  authorization(server: Server, method: string, uri: string, content: unknown, claims: Claims = {}): string {
    const { origin = this.name, destination = server.name, keyId = this.key.keyId, sign = this.key.sign } = claims;
    const body = content === undefined ? {} : { content };
    const signature = sign(canonicalJson({ method, uri, origin, destination, ...body } as JsonObject));
    return `X-Matrix origin="${origin}",destination="${destination}",key="${keyId}",sig="${signature}"`;
  }

  /** A signed request, with its claims. */
  call(server: Server, method: string, path: string, content?: JsonObject, claims: Claims = {}) {
    const authorization = this.authorization(server, method, path, content, claims);
    const body = content === undefined ? {} : { body: JSON.stringify(content) };
    return this.#stage.ask(server, method, path, { headers: { authorization }, ...body });
  }

  /** A signed transaction. */
  transmit(
    server: Server,
    txnId: string,
    content: { readonly pdus?: readonly JsonObject[]; readonly edus?: readonly JsonObject[] },
  ) {
    const body = { origin: this.name, origin_server_ts: Date.now(), pdus: [], ...content };
    return this.call(server, "PUT", `/_matrix/federation/v1/send/${txnId}`, body as JsonObject);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    if (request.url !== "/_matrix/key/v2/server") {
      this.asked.push(`${request.method} ${request.url}`);
      this.respond(request, response);
    } else if (this.respondKeys === undefined) response.end(JSON.stringify(this.#published()));
    else this.respondKeys(request, response);
  }

  #published(): JsonObject {
    return buildPublishedKeys({ server: this.name, current: [this.key], old: [] }, Date.now() + dayMs);
  }
}
