import type { Random } from "@botschaft/platform/random";
import type { ServiceRecord } from "../net/net.ts";

/** Lowest priority first; among equals by chance, in proportion to the weights. https://www.rfc-editor.org/rfc/rfc2782 */
export function orderServices(records: readonly ServiceRecord[], random: Random): readonly ServiceRecord[] {
  const priorities = [...new Set(records.map(({ priority }) => priority))].sort((left, right) => left - right);
  return priorities.flatMap((priority) =>
    shuffle(
      records.filter((record) => record.priority === priority),
      random,
    ),
  );
}

function shuffle(records: readonly ServiceRecord[], random: Random): readonly ServiceRecord[] {
  // Those without a weight first, so that they are drawn only by the smallest number.
  const left = [...records].sort((a, b) => Math.sign(a.weight) - Math.sign(b.weight));
  const ordered: ServiceRecord[] = [];
  while (left.length > 0) {
    const sums = left.map((_, at) => left.slice(0, at + 1).reduce((sum, { weight }) => sum + weight, 0));
    const drawn = random.integer((sums.at(-1) as number) + 1);
    const [chosen] = left.splice(
      sums.findIndex((sum) => sum >= drawn),
      1,
    );
    ordered.push(chosen as ServiceRecord);
  }
  return ordered;
}
