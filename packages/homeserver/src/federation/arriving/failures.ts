import { RemoteError } from "@botschaft/peer";
import { type ErrorCode, MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { Outcome } from "../../rooms/intake/outcome.ts";

/** Asks one server after another until one does it. @throws {MatrixError} what the most telling answer was */
export async function tryServers<Result>(
  servers: readonly ServerName[],
  attempt: (server: ServerName) => Promise<Result>,
): Promise<Result> {
  const failures: RemoteError[] = [];
  for (const server of servers) {
    try {
      return await attempt(server);
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      failures.push(error);
    }
  }
  throw problemFrom(failures);
}

/** @throws {MatrixError} M_FORBIDDEN where an event that belongs into a room here was not taken */
export function checkTaken(outcome: Outcome, sentence: string): void {
  if (outcome.kind === "accepted" || outcome.kind === "known") return;
  const why = "why" in outcome ? outcome.why : "What it stands on is missing";
  const detail = "rule" in outcome ? `${outcome.kind} ${outcome.rule}` : outcome.kind;
  throw new MatrixError("M_FORBIDDEN", `${sentence} ${why}.`, { detail });
}

/** What a person is told, the most telling first. Words of other servers are not passed on. */
const told: readonly (readonly [errcode: string, as: ErrorCode, why: string])[] = [
  ["M_INCOMPATIBLE_ROOM_VERSION", "M_INCOMPATIBLE_ROOM_VERSION", "This server does not serve the room's version."],
  ["M_UNSUPPORTED_ROOM_VERSION", "M_UNSUPPORTED_ROOM_VERSION", "The other server does not serve the room's version."],
  ["M_INVITE_BLOCKED", "M_INVITE_BLOCKED", "They take no invitations at present."],
  ["M_FORBIDDEN", "M_FORBIDDEN", "A server of the room refuses it."],
  ["M_UNABLE_TO_GRANT_JOIN", "M_FORBIDDEN", "No server that was asked may let you in."],
  ["M_UNABLE_TO_AUTHORISE_JOIN", "M_FORBIDDEN", "No server that was asked can tell whether you may come in."],
  ["M_NOT_FOUND", "M_NOT_FOUND", "No server that was asked knows of it."],
];

/** @param failures of all who were asked */
export function problemFrom(failures: readonly RemoteError[]): MatrixError {
  if (failures.length === 0) return new MatrixError("M_NOT_FOUND", "No server is known that could be asked.");
  const detail = failures.map(({ server, message }) => `${server}: ${message}`).join("; ");
  for (const [errcode, as, why] of told) {
    const cause = failures.find((failure) => failure.errcode === errcode);
    if (cause !== undefined) return new MatrixError(as, why, { detail, cause, ...fieldsOf(cause) });
  }
  const [refused] = failures;
  if (refused !== undefined && failures.every(({ kind }) => kind === "refused")) return atBorder(refused, detail);
  const names = failures.map(({ server }) => server).join(", ");
  return new MatrixError("M_UNKNOWN", `None of these servers could be reached or gave an answer: ${names}.`, {
    status: 502,
    detail,
    cause: failures[0],
  });
}

/** None of them was asked. */
function atBorder({ message, rule }: RemoteError, detail: string): MatrixError {
  const fields = rule === undefined ? {} : { "eu.botschaft.rule": rule };
  return new MatrixError("M_FORBIDDEN", `${message}.`, { detail, fields });
}

/** The version of a room that this server does not serve. */
function fieldsOf({ errcode, body }: RemoteError) {
  const version = body?.room_version;
  if (errcode !== "M_INCOMPATIBLE_ROOM_VERSION" || typeof version !== "string") return {};
  return { fields: { room_version: version } };
}
