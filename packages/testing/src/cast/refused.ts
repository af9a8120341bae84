import assert from "node:assert/strict";
import type { TestAnswer } from "../http/index.ts";

/** The server said no. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly errcode: string;

  constructor(what: string, { status, text, json }: TestAnswer) {
    super(`${what}: ${status} ${text}`);
    this.status = status;
    this.errcode = json?.errcode ?? "";
  }
}

/** The act must be refused, and so. */
export async function refused(act: Promise<unknown>, errcode = "M_FORBIDDEN"): Promise<void> {
  const outcome = await act.then(
    () => "done",
    (error: unknown) => error,
  );
  if (outcome === "done") assert.fail(`what should be refused with ${errcode} was done`);
  if (!(outcome instanceof Refused)) throw outcome;
  assert.equal(outcome.errcode, errcode, outcome.message);
}
