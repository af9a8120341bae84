import type { IncomingMessage } from "node:http";
import { MatrixError } from "@botschaft/protocol/errors";

/** What Node's parser lets pass and two readers of the same request may take differently. */
export function findHeadProblem(message: IncomingMessage): MatrixError | undefined {
  const url = message.url ?? "";
  if (!url.startsWith("/")) return malformed("The request's target is neither a path nor a http address");
  if (message.headers.host === undefined && message.httpVersion === "1.1")
    return malformed("The Host header is missing");
  return findRepeatedHeader(message.rawHeaders);
}

const absoluteForm = /^https?:\/\/[^/?#]*/i;

/**
 * `http://host/path` → `/path`. Anyone may send this form; it is cut, not normalised.
 * https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
export function pathOfTarget(target: string): string {
  if (target.startsWith("/")) return target;
  const rest = target.replace(absoluteForm, "");
  if (rest === target) return target;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** Node keeps the first of these, a proxy before us perhaps the last. */
const once = ["host", "authorization"];

function findRepeatedHeader(rawHeaders: readonly string[]): MatrixError | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const raw = rawHeaders[at] as string;
    if (raw.length !== 4 && raw.length !== 13) continue;
    const name = raw.toLowerCase();
    if (!once.includes(name)) continue;
    if (seen.has(name)) return malformed(`The header ${name} is there more than once`);
    seen.add(name);
  }
  return undefined;
}

function malformed(message: string): MatrixError {
  return new MatrixError("M_UNKNOWN", message, { status: 400 });
}
