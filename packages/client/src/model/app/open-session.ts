import type { SessionOptions } from "../../sdk/matrix-session.ts";
import type { Session } from "../../session/session.ts";

/** The SDK and its keys are loaded once somebody is signed in, and not for the pages before. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { openMatrixSession } = await import("../../sdk/matrix-session.ts");
  return openMatrixSession(options);
}
