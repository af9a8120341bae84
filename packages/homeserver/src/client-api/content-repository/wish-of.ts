import type { RequestHead } from "@botschaft/platform/http";
import type { Wish } from "../../media/index.ts";

const usualWaitMs = 20_000;
const longestWaitMs = 60_000;

/** How somebody wants a file, by their request. */
export function wishOf(waitMs: number | undefined, { signal }: RequestHead): Wish {
  return { waitMs: Math.min(Math.max(waitMs ?? usualWaitMs, 0), longestWaitMs), signal };
}
