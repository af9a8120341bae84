import type { ResponseOf } from "@botschaft/protocol/contract";

type Told = ResponseOf<"botschaft", "getPartners">;

/** A server's border as a play tells it to an app, on the app's way to the server. */
export type ToldBorder = {
  readonly fetch: typeof fetch;
  /** Another border from now on: a waiting /sync is answered at once. */
  tell(border: Omit<Told, "version">): void;
};

export function tellBorder(first: Omit<Told, "version">): ToldBorder {
  let told: Told = { ...first, version: "1" };
  let changed = Promise.withResolvers<void>();

  async function sync(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
    const news = new AbortController();
    const signal = AbortSignal.any([news.signal, ...(init?.signal ? [init.signal] : [])]);
    const answering = fetch(input, { ...init, signal });
    const first = await Promise.race([answering, changed.promise.then(() => undefined)]);
    if (first === undefined) {
      answering.catch(() => undefined);
      news.abort();
      return withVersion({ next_batch: new URL(String(input)).searchParams.get("since") });
    }
    return first.ok ? withVersion(await first.json()) : first;
  }

  function withVersion(answer: object): Response {
    return Response.json({ ...answer, "eu.botschaft.partners": { version: told.version } });
  }

  return {
    async fetch(input, init) {
      const { pathname, searchParams } = new URL(String(input));
      if (pathname === "/_botschaft/v1/partners") return Response.json(told);
      // The first one waits for nothing.
      return pathname.endsWith("/v3/sync") && searchParams.has("since") ? sync(input, init) : asItIs(input, init);
    },
    tell(border) {
      told = { ...border, version: `${Number(told.version) + 1}` };
      changed.resolve();
      changed = Promise.withResolvers();
    },
  };

  async function asItIs(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
    const response = await fetch(input, init);
    const isSync = new URL(String(input)).pathname.endsWith("/v3/sync") && response.ok;
    return isSync ? withVersion(await response.json()) : response;
  }
}
