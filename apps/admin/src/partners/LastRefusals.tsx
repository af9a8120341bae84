import type { InsideModel, Partner } from "@botschaft/client/console";
import { Button, follow } from "@botschaft/ui";
import { useSubject } from "../decisions/use-subject.ts";
import { pathOf } from "../frame/paths.ts";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";

type Props = { readonly inside: InsideModel; readonly partner: Partner };

/** Each leads to its Why. */
export function LastRefusals({ inside, partner: { serverName, lastRefusals } }: Props) {
  const words = useWords();
  const moment = useMoments();
  const subject = useSubject();
  const showAll = () => {
    inside.show({ page: "decisions" });
    inside.decisions.filterBy({ kind: "all", serverName });
  };
  return (
    <section>
      <h3 className="caption">{words.partners.refusals}</h3>
      {lastRefusals.length === 0 && <p className="small muted">{words.partners.noRefusals}</p>}
      <ul className="plain-list">
        {lastRefusals.map((entry) => (
          <li key={entry.seq} className="given">
            <span>
              <span className="given__name">{subject(entry)}</span>
              <span className="small muted">
                {moment(entry.at)}
                {entry.count > 1 && `, ${words.partners.times(entry.count)}`}
              </span>
            </span>
            <a
              className="button button--quiet button--small"
              href={pathOf({ page: "decisions", opened: entry.seq })}
              onClick={follow(() => inside.show({ page: "decisions", opened: entry.seq }))}
              aria-label={words.decisions.whyOf(subject(entry))}
            >
              {words.decisions.why}
            </a>
          </li>
        ))}
      </ul>
      <Button kind="quiet" size="small" onClick={showAll}>
        {words.partners.allOf}
      </Button>
    </section>
  );
}
