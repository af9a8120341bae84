import { needlesOf } from "./needles.ts";
import type { Finding, Kept, Secret } from "./secret.ts";
import { viewsOf } from "./views.ts";

/** Looks for each secret in each piece, in every encoding; one finding a secret and place, the plainest. */
export async function search(
  secrets: readonly Secret[],
  kept: AsyncIterable<Kept> | Iterable<Kept>,
): Promise<readonly Finding[]> {
  const sought = secrets.map((secret) => ({ name: secret.name, needles: needlesOf(secret) }));
  const findings: Finding[] = [];
  for await (const { where, bytes } of kept)
    findings.push(...lookAt(where, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), sought));
  return findings;
}

type Sought = { readonly name: string; readonly needles: ReturnType<typeof needlesOf> };

function lookAt(where: string, bytes: Buffer, sought: readonly Sought[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const view of viewsOf(bytes)) {
    for (const { name, needles } of sought) {
      const needle = found.has(name) ? undefined : needles.find((one) => view.bytes.includes(one.bytes));
      if (needle !== undefined) found.set(name, { secret: name, where, how: howOf(view.how, needle.how) });
    }
  }
  return [...found.values()];
}

function howOf(view: string, needle: string): string {
  return view === "" ? needle : `${view}, ${needle}`;
}
