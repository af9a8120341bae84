// Who may call an operation, and where the specification describes it.
import type { SourceOperation } from "./operations.ts";

export type Auth = "none" | "optional" | "required" | "appservice" | "signed";

/** Where the data contradict the specification's text, the text holds. */
const corrections: { readonly [key: string]: Auth } = {
  // The data ask for a signed request of a client; the text lets servers answer clients that are not signed in.
  "client-server/getRoomSummary": "optional",
  // The data name a scheme that the server-server API does not have.
  "server-server/getEventByTimestamp": "signed",
};

const schemes: { readonly [scheme: string]: Auth } = {
  accessTokenBearer: "required",
  appserviceAccessTokenBearer: "appservice",
  signedRequest: "signed",
};

/** Throws on a scheme nobody has decided about. */
export function authOf(operation: SourceOperation): Auth {
  const correction = corrections[`${operation.api}/${operation.id}`];
  if (correction) return correction;
  const named = operation.security?.find((scheme) => scheme !== "");
  if (named === undefined) return "none";
  const auth = operation.api === "server-server" && named !== "signedRequest" ? undefined : schemes[named];
  if (auth === undefined)
    throw new Error(`${operation.id} of ${operation.api} asks for ${named}, which nobody has decided about.`);
  return operation.security?.includes("") ? "optional" : auth;
}

/** Address of the operation's description; for our own operations the file that describes them. */
export function anchorOf(operation: SourceOperation): string {
  if (operation.api === "botschaft") return `tools/contract-codegen/${operation.file}`;
  if (operation.api === "compat") return "https://element-hq.github.io/synapse/latest/admin_api/register_api.html";
  const heading = `${operation.method}${operation.path}`.toLowerCase().replaceAll(/[^a-z0-9_-]/g, "");
  return `https://spec.matrix.org/v1.19/${operation.api}-api/#${heading}`;
}
