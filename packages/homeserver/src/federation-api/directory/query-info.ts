import { MatrixError } from "@botschaft/protocol/errors";
import type { FederationHandler } from "../operation.ts";

/** The queries that there are have operations of their own. */
export function queryInfo(): FederationHandler<"queryInfo"> {
  return () => {
    throw new MatrixError("M_NOT_FOUND", "This server answers no query of this type.");
  };
}
