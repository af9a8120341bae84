import type { Person } from "@botschaft/client/console";
import { Avatar, Card, follow, useFormats, useNow, useRoving } from "@botschaft/ui";
import { pathOf } from "../frame/paths.ts";
import { Address } from "../parts/Address.tsx";
import { useWords } from "../words/use-words.tsx";
import { PersonTags } from "./PersonTags.tsx";
import "../parts/table.css";

type Props = {
  readonly people: readonly Person[];
  readonly openedId: string | undefined;
  readonly onOpen: (userId: string) => void;
};

/** One tab stop: arrow keys go from name to name. */
export function PeopleTable({ people, openedId, onOpen }: Props) {
  const words = useWords().people;
  const roving = useRoving<HTMLTableSectionElement>();
  return (
    <Card>
      <div className="table-card">
        <table className="table">
          <caption className="unseen">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort="ascending">
                {words.name}
              </th>
              <th scope="col" className="table__wide">
                {words.address}
              </th>
              <th scope="col" className="table__when">
                {words.lastSeen}
              </th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody ref={roving.ref} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
            {people.map((person) => (
              <Row
                key={person.userId}
                person={person}
                isOpen={person.userId === openedId}
                onOpen={() => onOpen(person.userId)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

type RowProps = { readonly person: Person; readonly isOpen: boolean; readonly onOpen: () => void };

function Row({ person, isOpen, onOpen }: RowProps) {
  const { userId, name, email, state, lastSeenAt } = person;
  const isActive = state === "active";
  return (
    <tr className={isOpen ? "table__row table__row--open" : "table__row"}>
      <td>
        <span className="table__who">
          <Avatar kind="person" id={userId} name={name} size={32} />
          <span>
            <a
              className={isActive ? "table__name" : "table__name table__name--quiet"}
              href={pathOf({ page: "people", opened: userId })}
              onClick={follow(onOpen)}
              aria-current={isOpen || undefined}
              data-roving
            >
              {name}
            </a>
            {email !== undefined && (
              <span className="table__more">
                <Address text={email} />
              </span>
            )}
          </span>
        </span>
      </td>
      <td className="table__wide table__address">
        <Address text={userId} />
      </td>
      <td className="table__when">
        <LastSeen at={lastSeenAt} />
      </td>
      <td>
        <PersonTags person={person} />
      </td>
    </tr>
  );
}

function LastSeen({ at }: { readonly at: number | undefined }) {
  const words = useWords().people;
  const formats = useFormats();
  const now = useNow();
  if (at === undefined) return words.never;
  const { text, isYesterday } = formats.short(at, now);
  return isYesterday ? words.yesterday : text;
}
