import type { LogEntry, Partner } from "@botschaft/client/console";
import { Card, follow, Icon, icons, useRoving } from "@botschaft/ui";
import { pathOf } from "../frame/paths.ts";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import { useNames } from "./use-names.ts";
import { useSubject } from "./use-subject.ts";
import { useWho } from "./use-who.ts";
import "./decisions.css";

type Props = {
  readonly entries: readonly LogEntry[];
  readonly partners: readonly Partner[];
  readonly openedSeq: number | undefined;
  readonly onOpen: (seq: number) => void;
};

/** One tab stop: arrow keys go from entry to entry. */
export function EntryList({ entries, partners, openedSeq, onOpen }: Props) {
  const words = useWords().decisions;
  const roving = useRoving<HTMLOListElement>();
  return (
    <Card>
      <ol
        className="plain-list"
        aria-label={words.list}
        ref={roving.ref}
        onKeyDown={roving.onKeyDown}
        onFocus={roving.onFocus}
      >
        {entries.map((entry) => (
          <Row
            key={entry.seq}
            entry={entry}
            partners={partners}
            isOpen={entry.seq === openedSeq}
            onOpen={() => onOpen(entry.seq)}
          />
        ))}
      </ol>
    </Card>
  );
}

type RowProps = {
  readonly entry: LogEntry;
  readonly partners: readonly Partner[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

function Row({ entry, partners, isOpen, onOpen }: RowProps) {
  const words = useWords().decisions;
  const subject = useSubject()(entry);
  const isRefusal = entry.kind === "refusal";
  return (
    <li className={isOpen ? "entry entry--open" : "entry"}>
      <Icon of={isRefusal ? icons.ShieldX : icons.Pencil} className="muted" />
      <span className="entry__words">
        <b>{subject}</b>
        <About entry={entry} partners={partners} />
      </span>
      <a
        className="button button--quiet button--small"
        href={pathOf({ page: "decisions", opened: entry.seq })}
        onClick={follow(onOpen)}
        aria-label={isRefusal ? words.whyOf(subject) : words.seeOf(subject)}
        aria-current={isOpen || undefined}
        data-roving
      >
        {isRefusal ? words.why : words.see}
      </a>
    </li>
  );
}

/** Who, by which rule, how often, when: in one line. */
function About({ entry, partners }: { readonly entry: LogEntry; readonly partners: readonly Partner[] }) {
  const words = useWords().decisions;
  const moment = useMoments();
  const nameOf = useNames(partners);
  const who = useWho();
  const { kind, direction, serverName, rule, actor, count, at } = entry;
  const name = serverName === undefined ? undefined : nameOf(serverName);
  const isOut = direction === "out";
  const rest = [
    kind === "change" && actor !== undefined ? who(actor) : undefined,
    rule === undefined ? undefined : (words.rules[rule] ?? words.rule(rule)),
    count > 1 ? words.times(count) : undefined,
    moment(at),
  ].filter((part) => part !== undefined);
  return (
    <span className="entry__about">
      {name !== undefined && (
        <>
          {kind === "refusal" && (isOut ? words.to("") : words.from(""))}
          <span className="outside">{name}</span>,{" "}
        </>
      )}
      {rest.join(", ")}
    </span>
  );
}
