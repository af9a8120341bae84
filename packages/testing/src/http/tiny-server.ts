import { createHttpServer, type HttpServer, type HttpServerOptions, type Route } from "@botschaft/platform/http";
import { createClient, type TestClient } from "./client.ts";
import { type LogLine, recordingLog } from "./recording-log.ts";

export type TinyServer = {
  readonly base: string;
  readonly port: number;
  readonly client: TestClient;
  readonly server: HttpServer;
  readonly logLines: readonly LogLine[];
  close(): Promise<void>;
};

type Options = Partial<Omit<HttpServerOptions, "routes" | "log">>;

/** A rim with these routes on a free port of the loopback. */
export async function startTinyServer(routes: readonly Route[], options: Options = {}): Promise<TinyServer> {
  const log = recordingLog();
  const server = createHttpServer({ routes, log, trustedProxies: [], ...options });
  const [base = ""] = await server.listen([new URL("http://127.0.0.1:0")]);
  const client = createClient(base);
  const port = Number(new URL(base).port);
  async function close(): Promise<void> {
    client.close();
    await server.close();
  }
  return { base, port, client, server, logLines: log.lines, close };
}
