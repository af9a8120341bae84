import { MatrixError } from "@botschaft/protocol/errors";
import type { Handler } from "../operation.ts";

/** There is no identity server that could tell who is behind an e-mail address or a telephone number. */
export function inviteBy3PID(): Handler<"inviteBy3PID"> {
  return () => {
    throw new MatrixError("M_FORBIDDEN", "Invitations by e-mail or telephone are not available here.");
  };
}
