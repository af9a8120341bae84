import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import { Shared } from "../flow/shared.ts";
import type { AddressRecord, Net, ServiceRecord } from "../net/net.ts";

/** Names to addresses and services; what DNS said is kept for its time to live, within bounds. */
export interface NameLookups {
  /** Empty where the name has none. Rejects where nobody could say. */
  addressesOf(host: string): Promise<readonly string[]>;
  /** @param service such as `_matrix-fed._tcp` */
  servicesOf(service: string, host: string): Promise<readonly ServiceRecord[]>;
}

const shortestMs = 10_000;
const longestMs = 3_600_000;
/** For "there is none", and for services, whose time to live c-ares does not tell. */
const withoutTtlMs = 5 * 60_000;
const noneMs = 60_000;
const maxNames = 10_000;
/** Nobody needs more; a name with thousands would have us knock for hours. */
const maxRecords = 16;

type Kept<T> = { readonly until: number; readonly records: readonly T[] };

export function createNameLookups({ clock, net }: { readonly clock: Clock; readonly net: Net }): NameLookups {
  const four = keep<AddressRecord>(clock, (name) => net.resolve4(name), lifetimeOf);
  const six = keep<AddressRecord>(clock, (name) => net.resolve6(name), lifetimeOf);
  const services = keep<ServiceRecord>(
    clock,
    (name) => net.resolveSrv(name),
    () => withoutTtlMs,
  );
  const ownAddressesOf = async (name: string) => (await net.hosts()).get(name) ?? loopbackOf(name);
  return {
    async addressesOf(host) {
      const name = host.toLowerCase();
      const own = await ownAddressesOf(name);
      if (own !== undefined) return own;
      const answers = await Promise.allSettled([six(name), four(name)]);
      const found = answers.map((answer) => (answer.status === "fulfilled" ? answer.value : []));
      const failed = answers.find((answer) => answer.status === "rejected");
      if (failed !== undefined && found.every((records) => records.length === 0)) throw failed.reason;
      return interleave(...(found.map((records) => records.map(({ address }) => address)) as [string[], string[]]));
    },
    async servicesOf(service, host) {
      const name = host.toLowerCase();
      // Whom the machine's own table names is asked for nowhere else: a closed network may have no DNS at all.
      return (await ownAddressesOf(name)) === undefined ? services(`${service}.${name}`) : [];
    },
  };
}

/** Of a machine whose hosts file does not say. https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
function loopbackOf(name: string): readonly string[] | undefined {
  return name === "localhost" || name.endsWith(".localhost") ? ["127.0.0.1", "::1"] : undefined;
}

function keep<T>(
  clock: Clock,
  resolve: (name: string) => Promise<readonly T[]>,
  lifetime: (records: readonly T[]) => number,
): (name: string) => Promise<readonly T[]> {
  const kept = new BoundedMap<string, Kept<T>>(maxNames);
  const shared = new Shared<string, readonly T[]>();
  return async (name) => {
    const known = kept.get(name);
    if (known !== undefined && known.until > clock.now()) return known.records;
    return shared.run(name, async () => {
      const records = (await resolve(name).catch(noneOrThrow)).slice(0, maxRecords);
      const ms = records.length === 0 ? noneMs : lifetime(records);
      kept.set(name, { until: clock.now() + ms, records });
      return records;
    });
  };
}

function lifetimeOf(records: readonly AddressRecord[]): number {
  const ms = Math.min(...records.map(({ ttl }) => ttl)) * 1000;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, shortestMs), longestMs) : shortestMs;
}

/** "There is none" is an answer; that nobody answered is not. */
function noneOrThrow(error: unknown): readonly never[] {
  const code = (error as { readonly code?: unknown }).code;
  if (code === "ENOTFOUND" || code === "ENODATA") return [];
  throw error;
}

/** One of each in turn, so that a broken IPv6 costs one attempt and not sixteen. */
function interleave(left: readonly string[], right: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [left[at], right[at]])
    .flat()
    .filter((address) => address !== undefined);
}
