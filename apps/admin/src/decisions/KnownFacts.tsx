import type { LogEntry } from "@botschaft/client/console";
import { Icon, icons } from "@botschaft/ui";
import { Address } from "../parts/Address.tsx";
import { type Fact, FactList } from "../parts/FactList.tsx";
import { Fingerprint } from "../parts/Fingerprint.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";

/** What the server knows of what it judged; content is never among it. */
export function KnownFacts({ entry }: { readonly entry: LogEntry }) {
  const words = useWords().decisions;
  const { kind, serverName, facts, seq } = entry;
  const moment = useMoments();
  const shown = (name: string, value: string) => {
    if (name === "kind") return words.kinds[value] ?? value;
    if (name === "last_at") return moment(Number(value));
    return name === "fingerprints" ? <Fingerprint text={value} /> : <Address text={value} />;
  };
  const known: readonly Fact[] = Object.entries(facts).map(([name, value = ""]) => ({
    name: words.facts[name] ?? name,
    value: shown(name, value),
  }));
  const content: Fact = {
    name: words.content,
    value: (
      <span className="told told--ok">
        <Icon of={icons.Lock} size="tiny" />
        {words.notReadable}
      </span>
    ),
  };
  return (
    <section>
      <h3 className="caption">{words.knows}</h3>
      <FactList
        facts={[
          serverName === undefined ? undefined : { name: words.serverLabel, value: <Address text={serverName} /> },
          ...known,
          kind === "refusal" ? content : undefined,
          { name: words.entry, value: seq },
        ]}
      />
    </section>
  );
}
