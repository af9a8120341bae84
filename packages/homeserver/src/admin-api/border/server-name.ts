import { MatrixError } from "@botschaft/protocol/errors";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";

/** @throws {MatrixError} M_INVALID_PARAM */
export function serverNamed(text: string): ServerName {
  const server = parseServerName(text);
  if (server === undefined) throw new MatrixError("M_INVALID_PARAM", `"${text}" is no server's name`);
  return server;
}
