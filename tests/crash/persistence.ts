import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import type { TestAnswer } from "@botschaft/testing/http";

/** What a client met before it got its answers, and until when it tries. */
export type Setbacks = {
  /** The connection broke or was refused. */
  lost: number;
  /** The server said that it cannot reach its database. */
  unavailable: number;
  /** The play is over. */
  readonly signal: AbortSignal;
};

export function noSetbacks(signal: AbortSignal): Setbacks {
  return { lost: 0, unavailable: 0, signal };
}

const pauseMs = 20;
/** A guard against a server that never comes back, not a measure. */
const patienceMs = 90_000;
const connectionErrors = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE"]);

/**
 * Repeats a request until it is answered with 200, as a client does that lost its server. Everything but a lost connection and
 * a clear 503 is an error.
 */
export async function persist(ask: () => Promise<TestAnswer>, setbacks: Setbacks): Promise<TestAnswer> {
  for (const end = performance.now() + patienceMs; performance.now() < end; await delay(pauseMs)) {
    setbacks.signal.throwIfAborted();
    const answer = await ask().catch(toLostConnection);
    if (answer?.status === 200) return answer;
    if (answer === undefined) setbacks.lost++;
    else {
      assert.equal(answer.status, 503, answer.text);
      assert.equal(answer.json?.errcode, "M_UNKNOWN", answer.text);
      assert.ok(answer.json.error.length > 20, answer.text);
      setbacks.unavailable++;
    }
  }
  throw new Error(`no answer: ${setbacks.lost} connections lost, ${setbacks.unavailable} times unavailable`);
}

function toLostConnection(error: NodeJS.ErrnoException): undefined {
  if (!connectionErrors.has(error.code ?? "")) throw error;
}
