import type { Route } from "@botschaft/platform/http";
import type { Database } from "@botschaft/platform/postgres";

/** For whoever watches over the server: 200 while it can store what it is sent, 503 while it cannot. */
export function healthRoute({ writer }: Pick<Database, "writer">): Route {
  return {
    method: "GET",
    path: "/health",
    body: "none",
    bodyLimit: 0,
    admit() {},
    handle: () =>
      writer.isConnected
        ? { status: 200, body: { status: "ok" } }
        : { status: 503, body: { status: "database unavailable" } },
  };
}
