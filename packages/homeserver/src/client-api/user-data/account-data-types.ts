import { MatrixError } from "@botschaft/protocol/errors";
import { isStorableText } from "../../accounts/new-texts.ts";

const ownedByServer: ReadonlySet<string> = new Set(["m.fully_read", "m.push_rules"]);
const maxTypeBytes = 255;

/** Some types are the server's: read like any, set by other operations. @throws {MatrixError} M_BAD_JSON, M_INVALID_PARAM */
export function checkSettable(type: string): void {
  if (ownedByServer.has(type)) {
    throw new MatrixError("M_BAD_JSON", `${type} cannot be set here.`, { status: 405 });
  }
  if (!isStorableText(type) || Buffer.byteLength(type) > maxTypeBytes) {
    throw new MatrixError("M_INVALID_PARAM", `A type has at most ${maxTypeBytes} bytes, none of them 0.`);
  }
}

export function noAccountData(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such account data.");
}
