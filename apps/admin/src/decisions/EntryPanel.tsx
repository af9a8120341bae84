import type { InsideModel, LogEntry, OpenEntry, Partner } from "@botschaft/client/console";
import { IconButton, icons, Panel, Working } from "@botschaft/ui";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import { KnownFacts } from "./KnownFacts.tsx";
import { StepList } from "./StepList.tsx";
import { useNames } from "./use-names.ts";
import { useSubject } from "./use-subject.ts";
import { useWho } from "./use-who.ts";
import { WayList } from "./WayList.tsx";
import "./decisions.css";

type Props = {
  readonly inside: InsideModel;
  readonly opened: OpenEntry;
  /** Of the page that is shown. */
  readonly entries: readonly LogEntry[];
  readonly partners: readonly Partner[];
};

/** One decision explained: what was wanted, by which rules it was judged, what can be done, what the server knows. */
export function EntryPanel({ inside, opened, entries, partners }: Props) {
  const words = useWords().decisions;
  const isChange = opened.phase === "ready" && opened.entry.kind === "change";
  return (
    <Panel
      title={isChange ? words.changeTitle : words.whyTitle}
      closeLabel={words.closePanel}
      onClose={() => inside.show({ page: "decisions" })}
      aside={opened.phase === "ready" && <Steps inside={inside} place={opened.place} entries={entries} />}
    >
      <div className="panel-sheet">
        {opened.phase === "loading" && <Working text={words.loadingEntry} />}
        {opened.phase === "missing" && <p>{words.missing}</p>}
        {opened.phase === "ready" && <Explained inside={inside} entry={opened.entry} partners={partners} />}
      </div>
    </Panel>
  );
}

type StepsProps = {
  readonly inside: InsideModel;
  readonly place: number | undefined;
  readonly entries: readonly LogEntry[];
};

/** From one decision to the next without going back to the list. */
function Steps({ inside, place, entries }: StepsProps) {
  const words = useWords().decisions;
  if (place === undefined || entries.length === 1) return null;
  const to = (at: number) => {
    const entry = entries[at - 1];
    return entry && (() => inside.show({ page: "decisions", opened: entry.seq }));
  };
  const [previous, next] = [to(place - 1), to(place + 1)];
  return (
    <>
      <span className="small muted">{words.place(place, entries.length)}</span>
      <IconButton icon={icons.ChevronUp} label={words.previous} onClick={previous} asleep={previous === undefined} />
      <IconButton icon={icons.ChevronDown} label={words.next} onClick={next} asleep={next === undefined} />
    </>
  );
}

type ExplainedProps = {
  readonly inside: InsideModel;
  readonly entry: LogEntry;
  readonly partners: readonly Partner[];
};

function Explained({ inside, entry, partners }: ExplainedProps) {
  const words = useWords().decisions;
  const moment = useMoments();
  const when = [
    moment(entry.at),
    entry.direction && words.directions[entry.direction],
    entry.count > 1 ? words.times(entry.count) : undefined,
  ];
  return (
    <>
      <div>
        <p className="small muted">{when.filter((part) => part !== undefined).join(", ")}</p>
        <Sentence entry={entry} partners={partners} />
      </div>
      {entry.kind === "refusal" && (
        <>
          <StepList entry={entry} />
          <WayList inside={inside} entry={entry} partners={partners} />
        </>
      )}
      <KnownFacts entry={entry} />
    </>
  );
}

function Sentence({ entry, partners }: { readonly entry: LogEntry; readonly partners: readonly Partner[] }) {
  const words = useWords().decisions;
  const nameOf = useNames(partners);
  const subject = useSubject();
  const who = useWho();
  const { kind, direction, serverName, actor, facts } = entry;
  if (kind === "change") {
    return (
      <p className="sentence">
        {subject(entry)}
        {serverName !== undefined && (
          <>
            : <span className="outside">{nameOf(serverName)}</span>
          </>
        )}
        {actor !== undefined && ` (${who(actor)})`}
      </p>
    );
  }
  const what = facts.kind ?? "request";
  const wish = words.wishes[what] ?? words.wishes.request ?? what;
  const { before, name, after } = (direction === "out" ? words.outbound : words.inbound)(nameOf(serverName), wish);
  return (
    <p className="sentence">
      {before}
      <span className="outside">{name}</span>
      {after}
    </p>
  );
}
