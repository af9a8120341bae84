import { type Needle, needlesOf } from "./needles.ts";
import { Scanner } from "./scanner.ts";
import type { Finding, Kept, Secret } from "./secret.ts";
import { viewsOf } from "./views.ts";

/** Looks for each secret in each piece, in every encoding; one finding a secret and place. */
export async function search(
  secrets: readonly Secret[],
  kept: AsyncIterable<Kept> | Iterable<Kept>,
): Promise<readonly Finding[]> {
  const names = new Map<Needle, string>();
  for (const secret of secrets) for (const needle of needlesOf(secret)) names.set(needle, secret.name);
  const scanner = new Scanner([...names.keys()]);
  const findings: Finding[] = [];
  for await (const { where, bytes } of kept) {
    const found = lookAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), scanner, names);
    for (const [secret, how] of found) findings.push({ secret, where, how });
  }
  return findings;
}

function lookAt(bytes: Buffer, scanner: Scanner, names: ReadonlyMap<Needle, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const view of viewsOf(bytes)) {
    for (const needle of scanner.scan(view.bytes)) {
      const name = names.get(needle) as string;
      if (!found.has(name)) found.set(name, view.how === "" ? needle.how : `${view.how}, ${needle.how}`);
    }
  }
  return found;
}
