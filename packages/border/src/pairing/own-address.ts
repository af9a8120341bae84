import { MatrixError } from "@botschaft/protocol/errors";
import { parseAddress } from "./claims.ts";

/** @throws {MatrixError} M_FORBIDDEN where others could not reach it over TLS */
export function ownAddress(publicUrl: string): string {
  const address = parseAddress(new URL(publicUrl).origin);
  if (address !== undefined) return address;
  throw new MatrixError(
    "M_FORBIDDEN",
    `Partners reach each other over TLS, and this server says that it is at ${publicUrl}: set BOTSCHAFT_PUBLIC_URL to an https address`,
  );
}
