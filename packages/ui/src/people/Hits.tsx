import type { FoundPerson, Letter, PersonSearch } from "@botschaft/client";
import { Globe } from "lucide-react";
import { Avatar } from "../avatar/Avatar.tsx";
import { ProblemNote } from "../feedback/ProblemNote.tsx";
import { Working } from "../feedback/Working.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import { ClosedPeople } from "./ClosedPeople.tsx";
import "./people.css";

type Props = {
  /** Of the field they belong to. */
  readonly id: string;
  readonly search: PersonSearch;
  readonly hits: readonly FoundPerson[];
  readonly active: number;
  readonly onChoose: (person: FoundPerson) => void;
  readonly onAsk: (letter: Letter) => void;
};

const places = ["own", "partner", "elsewhere"] as const;

/** Own authority first, then partners, then others; an address that cannot be written to comes last, with its reason. */
export function Hits({ id, search, hits, active, onChoose, onAsk }: Props) {
  const texts = useTexts().newConversation;
  const groups = places
    .map((place) => ({ label: texts[place], people: hits.filter(({ at }) => at === place) }))
    .filter(({ people }) => people.length > 0);
  const isNothing = hits.length === 0 && search.closed.length === 0;
  return (
    <>
      <div className="hits" id={`${id}-hits`} role="listbox" aria-label={texts.hits} hidden={groups.length === 0}>
        {groups.map(({ label, people }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
          <div key={label} role="group" aria-label={label}>
            <p className="hits__group" aria-hidden="true">
              {label}
            </p>
            {people.map((person) => (
              <Hit
                key={person.userId}
                id={`${id}-${hits.indexOf(person)}`}
                person={person}
                isActive={hits.indexOf(person) === active}
                onChoose={() => onChoose(person)}
              />
            ))}
          </div>
        ))}
      </div>
      <ClosedPeople people={search.closed} onAsk={onAsk} />
      {search.phase === "searching" && isNothing && <Working text={texts.searching} />}
      {search.phase === "found" && isNothing && search.text !== "" && (
        <p className="hits__words" role="status">
          {texts.noHits(search.text)}
        </p>
      )}
      {search.isLimited && hits.length > 0 && <p className="hits__words">{texts.limited}</p>}
      <ProblemNote problem={search.problem} />
    </>
  );
}

type HitProps = {
  readonly id: string;
  readonly person: FoundPerson;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

function Hit({ id, person, isActive, onChoose }: HitProps) {
  const texts = useTexts().newConversation;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
    <div
      id={id}
      className="person person--hit"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Avatar kind="person" id={person.userId} name={person.name} size={36} outside={person.outside} />
      <span className="person__words">
        <span className="person__name one-line">{person.name}</span>
        <span className="person__about one-line">
          {person.outside !== undefined && <span className="person__outside">{person.outside.name} · </span>}
          {person.address}
        </span>
      </span>
      {isActive ? (
        <kbd>{texts.enterKey}</kbd>
      ) : (
        person.outside !== undefined && <Icon of={Globe} size="small" className="icon--ext" />
      )}
    </div>
  );
}
