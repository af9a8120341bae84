import { isIP } from "node:net";
import type { ServerName } from "@botschaft/protocol/ids";
import { isHostname } from "../names/split-server-name.ts";
import { RemoteError } from "../remote-error.ts";
import { allow, type Verdict } from "../verdict.ts";
import type { WireLimits } from "./limits.ts";
import type { Route } from "./route.ts";
import type { StreamedAnswer, Wire, WireAnswer, WireRequest } from "./wire.ts";

type UrlRequest = {
  /** On whose behalf: named in errors. */
  readonly server: ServerName;
  readonly url: URL;
  readonly limits: WireLimits;
  readonly maxRedirects: number;
  readonly signal?: AbortSignal | undefined;
  /** Asked of every address, before anything is looked up; by default all are good. */
  readonly checkUrl?: ((url: URL) => Verdict) | undefined;
};

const redirects = [301, 302, 303, 307, 308];

/**
 * GETs an https address, guarded and unsigned, and follows redirects: each leads to https again, and to an address that
 * is judged as the first was.
 * @throws {RemoteError}
 */
export function fetchUrl(wire: Wire, request: UrlRequest): Promise<WireAnswer> {
  return follow(request, (wireRequest) => wire.request(wireRequest));
}

/** The same, of an answer that is read as it comes. @throws {RemoteError}, or the signal's reason */
export function streamUrl(wire: Wire, request: UrlRequest): Promise<StreamedAnswer> {
  const leave = ({ body }: StreamedAnswer) => body.destroy();
  return follow(request, (wireRequest) => wire.stream(wireRequest), leave);
}

async function follow<Answer extends Pick<WireAnswer, "status" | "headers">>(
  { server, url, limits, maxRedirects, signal, checkUrl = () => allow }: UrlRequest,
  get: (request: WireRequest) => Promise<Answer>,
  leave: (answer: Answer) => void = () => {},
): Promise<Answer> {
  let at = url;
  for (let followed = 0; ; followed++) {
    const verdict = checkUrl(at);
    if (!verdict.ok) throw new RemoteError("refused", verdict.why, { server });
    const route = routeOf(server, at);
    const answer = await get({ route, method: "GET", target: `${at.pathname}${at.search}`, limits, signal });
    if (!redirects.includes(answer.status)) return answer;
    leave(answer);
    if (followed === maxRedirects) throw new RemoteError("bad-answer", `${server} redirects too often`, { server });
    at = resolveLocation(server, at, answer.headers.location);
  }
}

function resolveLocation(server: ServerName, from: URL, location: string | undefined): URL {
  const to = location === undefined ? null : URL.parse(location, from);
  if (to !== null) return to;
  throw new RemoteError("bad-answer", `${server} redirects to nowhere`, { server });
}

/** @throws {RemoteError} for what is not https, names a user, or has no host that could be looked up */
function routeOf(server: ServerName, url: URL): Route {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const isCallable = isIP(host) !== 0 || isHostname(host);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "" || !isCallable)
    throw new RemoteError("bad-answer", `${server} leads to an address that is not followed`, { server });
  const port = url.port === "" ? 443 : Number(url.port);
  return { server, hostHeader: url.host, certificateName: host, targets: [{ host, port }] };
}
