import { MatrixError } from "@botschaft/protocol/errors";

const longest = 1024;

/** In characters as people count them; what comes by a tool of the administrator's is theirs to choose. */
export const shortestPassword = 12;

/** @throws {MatrixError} M_WEAK_PASSWORD or M_INVALID_PARAM */
export function checkNewPassword(password: string, shortest: number): void {
  if (password.length > longest)
    throw new MatrixError("M_INVALID_PARAM", `A password has at most ${longest} characters`);
  if ([...password.normalize("NFC")].length < shortest) {
    throw new MatrixError("M_WEAK_PASSWORD", `A password has at least ${shortest} characters`);
  }
}
