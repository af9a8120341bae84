import { MatrixError } from "@botschaft/protocol/errors";
import { JsonError } from "@botschaft/protocol/json";
import type { Log } from "../log.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { asMatrixError, ClientGone } from "./refusal.ts";

type Sent = { readonly status: number; readonly ms: number };

/** One line per request. The template stands for the path, and the query is left out: both hold what is not for a log. */
export function logAnswer(log: Log, request: IncomingRequest, sent: Sent, problem: unknown): void {
  const { status } = sent;
  const ms = Math.round(sent.ms * 10) / 10;
  const fields = { requestId: request.id, method: request.method, route: request.route, status, ms };
  const error = problem instanceof JsonError ? asMatrixError(problem) : problem;
  if (error === undefined) log.debug(fields, "answered");
  else if (error instanceof ClientGone) log.debug(fields, "the client went away");
  else if (error instanceof MatrixError) logRefusal(log, fields, error);
  else log.error({ ...fields, err: error }, "failed");
}

function logRefusal(log: Log, fields: object, error: MatrixError): void {
  const { errcode, detail, status } = error;
  const more = { ...fields, errcode, ...(detail === undefined ? {} : { detail }) };
  if (status >= 500) log.warn({ ...more, ...(error.cause === undefined ? {} : { err: error.cause }) }, "refused");
  else log.info(more, "refused");
}
