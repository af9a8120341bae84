import { type Partner, standingOf } from "@botschaft/client/console";
import { Card, follow, Icon, icons, useRoving } from "@botschaft/ui";
import { pathOf } from "../frame/paths.ts";
import { Address } from "../parts/Address.tsx";
import { AuthorityMark } from "../parts/AuthorityMark.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import { StandingTag } from "./StandingTag.tsx";
import "../parts/table.css";

type Props = {
  readonly partners: readonly Partner[];
  readonly openedName: string | undefined;
  readonly onOpen: (serverName: string) => void;
};

/** One tab stop: arrow keys go from name to name. */
export function PartnersTable({ partners, openedName, onOpen }: Props) {
  const words = useWords().partners;
  const roving = useRoving<HTMLTableSectionElement>();
  return (
    <Card>
      <div className="table-card">
        <table className="table">
          <caption className="unseen">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.authority}</th>
              <th scope="col">{words.state}</th>
              <th scope="col" className="table__wide">
                {words.keys}
              </th>
              <th scope="col" className="table__wide table__number">
                {words.queue}
              </th>
            </tr>
          </thead>
          <tbody ref={roving.ref} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
            {partners.map((partner) => (
              <Row
                key={partner.serverName}
                partner={partner}
                isOpen={partner.serverName === openedName}
                onOpen={() => onOpen(partner.serverName)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

type RowProps = { readonly partner: Partner; readonly isOpen: boolean; readonly onOpen: () => void };

function Row({ partner, isOpen, onOpen }: RowProps) {
  const words = useWords().partners;
  const moment = useMoments();
  const { serverName, name, isCompared, state, health } = partner;
  const isGone = state === "removed";
  return (
    <tr className={isOpen ? "table__row table__row--open" : "table__row"}>
      <td>
        <span className="table__who">
          <AuthorityMark serverName={serverName} name={name} />
          <span>
            <a
              className={isGone ? "table__name table__name--quiet" : "table__name"}
              href={pathOf({ page: "partners", opened: serverName })}
              onClick={follow(onOpen)}
              aria-current={isOpen || undefined}
              data-roving
            >
              {name}
            </a>
            <span className="table__more">
              <Address text={serverName} />
            </span>
          </span>
        </span>
      </td>
      <td>
        <StandingTag partner={partner} />
        <span className="table__more">{words.since(moment(standingOf(partner).since))}</span>
      </td>
      <td className="table__wide">
        {!isGone && (
          <span className={isCompared ? "with-icon" : "with-icon with-icon--warn"}>
            <Icon of={isCompared ? icons.ShieldCheck : icons.ShieldAlert} size="small" />
            {isCompared ? words.compared : words.notCompared}
          </span>
        )}
      </td>
      <td className="table__wide table__number">{!isGone && <Queue waiting={health.queue ?? 0} />}</td>
    </tr>
  );
}

function Queue({ waiting }: { readonly waiting: number }) {
  const words = useWords().partners;
  return waiting === 0 ? <span className="muted">{words.nothingWaits}</span> : words.waits(waiting);
}
