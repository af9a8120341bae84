import { RemoteError } from "@botschaft/peer";
import { type ErrorCode, MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { PartsError } from "./part-reader.ts";

type Told = { readonly errcode: ErrorCode; readonly status?: number; readonly why: string };

/** What a person is told where a file of another server does not come. Anything that is no failure of it stays as it is. */
export function fileProblemOf(error: unknown, server: ServerName): unknown {
  if (!(error instanceof RemoteError || error instanceof PartsError)) return error;
  const { errcode, status, why } = error instanceof PartsError ? badAnswer(server) : toldOf(error);
  const detail = `${server}: ${error.message}`;
  return new MatrixError(errcode, why, { detail, cause: error, ...(status === undefined ? {} : { status }) });
}

/** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1mediadownloadservernamemediaid */
function toldOf({ kind, server, status, errcode, message }: RemoteError): Told {
  if (kind === "refused") return { errcode: "M_FORBIDDEN", why: `${message}.` };
  if (kind === "too-large" || errcode === "M_TOO_LARGE") return tooLarge(server);
  if (kind === "timeout") return { errcode: "M_UNKNOWN", status: 504, why: `${server} took too long.` };
  if (kind === "http") {
    if (errcode === "M_NOT_YET_UPLOADED") {
      return { errcode: "M_NOT_YET_UPLOADED", why: `The file has not been uploaded to ${server} yet.` };
    }
    if (status === 404) return { errcode: "M_NOT_FOUND", why: `${server} has no such file.` };
    if (status === 401 || status === 403)
      return { errcode: "M_FORBIDDEN", why: `${server} does not hand out the file.` };
  }
  if (kind === "bad-answer") return badAnswer(server);
  return { errcode: "M_UNKNOWN", status: 502, why: `${server} could not be reached.` };
}

function tooLarge(server: ServerName): Told {
  return { errcode: "M_TOO_LARGE", status: 502, why: `The file on ${server} is larger than this server takes.` };
}

function badAnswer(server: ServerName): Told {
  return { errcode: "M_UNKNOWN", status: 502, why: `${server} gave no proper answer.` };
}
