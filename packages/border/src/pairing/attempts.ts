import { isIPv6 } from "node:net";
import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";

type Failed = { readonly failures: number; readonly until: number };

const maxAddresses = 10_000;
/** So many a mistyped code may cost; then each one doubles the pause. */
const freeFailures = 5;
const firstPauseMs = 1_000;
const longestPauseMs = 3_600_000;

/** How often codes were answered with what is no secret of ours, by address; in memory alone. */
export class Attempts {
  readonly #clock: Clock;
  readonly #failed = new BoundedMap<string, Failed>(maxAddresses);

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds until this address may try again; 0 for now. */
  waitOf(address: string): number {
    const failed = this.#failed.get(networkOf(address));
    return failed === undefined ? 0 : Math.max(0, failed.until - this.#clock.now());
  }

  failed(address: string): void {
    const network = networkOf(address);
    const failures = (this.#failed.get(network)?.failures ?? 0) + 1;
    const beyond = failures - freeFailures;
    const pause = beyond <= 0 ? 0 : Math.min(firstPauseMs * 2 ** Math.min(beyond - 1, 30), longestPauseMs);
    this.#failed.set(network, { failures, until: this.#clock.now() + pause });
  }

  succeeded(address: string): void {
    this.#failed.delete(networkOf(address));
  }
}

/** Whoever has one address of IPv6 has the other 2^64 of its network too. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...(tail === undefined ? [] : zeros), ...after].slice(0, 4).join(":");
}
