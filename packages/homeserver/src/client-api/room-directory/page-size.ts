import { MatrixError } from "@botschaft/protocol/errors";

/** @COMPAT(Synapse) 0 asks for as many as there may be. @throws {MatrixError} M_INVALID_PARAM */
export function pageSize(limit: number | undefined): number | undefined {
  if (limit !== undefined && limit < 0) throw new MatrixError("M_INVALID_PARAM", "The limit is not negative.");
  return limit === 0 ? undefined : limit;
}
