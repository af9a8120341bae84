import type { LogEntry } from "@botschaft/client/console";
import { Icon, icons } from "@botschaft/ui";
import { type Fact, FactList } from "../parts/FactList.tsx";
import { useWords } from "../words/use-words.tsx";

/** What the server knows of what it judged; content is never among it. */
export function KnownFacts({ entry }: { readonly entry: LogEntry }) {
  const words = useWords().decisions;
  const { kind, serverName, facts, seq } = entry;
  const known: readonly Fact[] = Object.entries(facts).map(([name, value = ""]) => ({
    name: words.facts[name] ?? name,
    value: name === "kind" ? (words.kinds[value] ?? value) : value,
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
          serverName === undefined ? undefined : { name: words.serverLabel, value: serverName },
          ...known,
          kind === "refusal" ? content : undefined,
          { name: words.entry, value: seq },
        ]}
      />
    </section>
  );
}
