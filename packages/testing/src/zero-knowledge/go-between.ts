import { once } from "node:events";
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Kept } from "./secret.ts";

/** A request and its answer, as they went over the wire. */
export type Exchange = {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly answer: { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };
};

/** What is told instead of the answer (bytes of JSON, with its status); undefined leaves it as it is. */
// biome-ignore lint/suspicious/noExplicitAny: a lie is told of whatever the server says
export type Lie = (json: any, exchange: Exchange) => { readonly status?: number; readonly json: object } | undefined;

/** Stands before a server and writes down everything that is said; where it is told to, it lies. */
export interface GoBetween {
  readonly base: string;
  readonly exchanges: readonly Exchange[];
  /** Each answer in JSON is put before every lie, in their order. The answer takes this lie back. */
  tell(lie: Lie): () => void;
  /** Keeps back the answers to requests whose path begins so, until the answer is called. */
  hold(path: string): () => void;
  /** Everything that was said so far, as it was said. */
  listKept(): readonly Kept[];
  close(): Promise<void>;
}

export async function startGoBetween(target: string): Promise<GoBetween> {
  const exchanges: Exchange[] = [];
  const lies = new Set<Lie>();
  const held = new Map<string, Promise<void>>();
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    carry(new URL(target), agent, incoming, outgoing, async (exchange) => {
      exchanges.push(exchange);
      for (const [path, release] of held) if (exchange.url.startsWith(path)) await release;
      return [...lies].reduce(lieAbout, exchange).answer;
    }).catch(() => outgoing.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    tell(lie) {
      lies.add(lie);
      return () => lies.delete(lie);
    },
    hold(path) {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(path, promise);
      return () => {
        held.delete(path);
        resolve();
      };
    },
    listKept: () => exchanges.flatMap(keptOf),
    async close() {
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await once(server, "close");
    },
  };
}

type Answer = Exchange["answer"];

async function carry(
  target: URL,
  agent: Agent,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answerOf: (exchange: Exchange) => Promise<Answer>,
): Promise<void> {
  const { method = "GET", url = "/", headers } = incoming;
  const body = await buffer(incoming);
  const onward = request({ host: target.hostname, port: target.port, method, path: url, headers, agent });
  outgoing.once("close", () => onward.destroy());
  onward.end(body);
  const [response] = (await once(onward, "response")) as [IncomingMessage];
  const said = { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
  const answer = await answerOf({ method, url, headers, body, answer: said });
  outgoing.writeHead(answer.status, { ...answer.headers, "content-length": answer.body.length });
  outgoing.end(answer.body);
}

function lieAbout(exchange: Exchange, lie: Lie): Exchange {
  const json = jsonOf(exchange.answer);
  const told = json === undefined ? undefined : lie(json, exchange);
  if (told === undefined) return exchange;
  const { "content-encoding": _, "transfer-encoding": __, ...headers } = exchange.answer.headers;
  const status = told.status ?? exchange.answer.status;
  return { ...exchange, answer: { status, headers, body: Buffer.from(JSON.stringify(told.json)) } };
}

function jsonOf({ headers, body }: Answer): unknown {
  return headers["content-type"]?.startsWith("application/json") ? JSON.parse(body.toString()) : undefined;
}

function keptOf({ method, url, headers, body, answer }: Exchange): readonly Kept[] {
  const of = `${method} ${url.split("?")[0]}`;
  return [
    { where: `${of}, head`, bytes: Buffer.from(`${url}\n${JSON.stringify(headers)}`) },
    { where: `${of}, body`, bytes: body },
    { where: `${of}, answer's head`, bytes: Buffer.from(JSON.stringify(answer.headers)) },
    { where: `${of}, answer`, bytes: answer.body },
  ];
}
