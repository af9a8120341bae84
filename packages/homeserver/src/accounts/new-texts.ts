import { MatrixError } from "@botschaft/protocol/errors";
import { canonicalEmail } from "./identifiers.ts";

const longest = 256;

/** PostgreSQL's text holds everything but U+0000. */
export function isStorableText(text: string): boolean {
  return !text.includes("\u0000") && text.isWellFormed();
}

/** A name that people give to something. @throws {MatrixError} M_INVALID_PARAM */
export function checkNewText(text: string, what: string): void {
  if (text.length <= longest && isStorableText(text)) return;
  throw new MatrixError("M_INVALID_PARAM", `${what} has at most ${longest} characters, none of them U+0000`);
}

const email = /^[^\s@]+@[^\s@]+$/;

/** @throws {MatrixError} M_INVALID_PARAM */
export function parseNewEmail(text: string): string {
  const address = canonicalEmail(text);
  if (address.length <= longest && isStorableText(address) && email.test(address)) return address;
  throw new MatrixError("M_INVALID_PARAM", "This is not an e-mail address");
}
