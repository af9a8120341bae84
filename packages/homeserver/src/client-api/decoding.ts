import type { Decoded, Refused } from "@botschaft/protocol/contract";
import { type ErrorCode, MatrixError } from "@botschaft/protocol/errors";

/** The decoded value. @throws {MatrixError} M_MISSING_PARAM, M_INVALID_PARAM, M_BAD_JSON or M_NOT_JSON */
export function accepted<T>(decoded: Decoded<T>, part: "parameter" | "body"): T {
  if (decoded.ok) return decoded.value;
  throw new MatrixError(errcodeOf(decoded, part), `${nameOf(decoded, part)} ${decoded.why}`);
}

/** https://spec.matrix.org/v1.19/client-server-api/#common-error-codes */
function errcodeOf({ kind, where }: Refused, part: "parameter" | "body"): ErrorCode {
  if (kind === "missing") return part === "body" && where === "" ? "M_NOT_JSON" : "M_MISSING_PARAM";
  return part === "body" && kind === "type" ? "M_BAD_JSON" : "M_INVALID_PARAM";
}

function nameOf({ where }: Refused, part: "parameter" | "body"): string {
  if (part === "parameter") return `The parameter ${where}`;
  return where === "" ? "The body" : `The field ${where.slice(1).replaceAll("/", ".")}`;
}
