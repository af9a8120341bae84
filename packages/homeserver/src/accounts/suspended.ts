import { MatrixError } from "@botschaft/protocol/errors";

export function suspended(): MatrixError {
  return new MatrixError("M_USER_SUSPENDED", "This account is suspended: it may read, but not do this");
}
