import type { FoundPerson, Letter, Person, PersonSearch } from "@botschaft/client";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Avatar } from "../avatar/Avatar.tsx";
import { IconButton } from "../button/IconButton.tsx";
import { Announcement } from "../feedback/Announcement.tsx";
import { useTexts } from "../texts/language.tsx";
import { Hits } from "./Hits.tsx";
import "./people.css";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly search: PersonSearch;
  readonly chosen: readonly Person[];
  readonly onFind: (text: string) => void;
  readonly onChoose: (person: Person) => void;
  readonly onUnchoose?: (userId: string) => void;
  /** Writes to somebody who can change what the border says. */
  readonly onAsk: (letter: Letter) => void;
  readonly autoFocus?: boolean;
};

/** A combobox: type a name or a whole address, arrows and Enter choose. */
export function PersonPicker(props: Props) {
  const { search, chosen, onFind, onChoose, onUnchoose } = props;
  const texts = useTexts().newConversation;
  const id = useId();
  const [active, setActive] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other hits begin at the first one again
  useEffect(() => setActive(0), [search.people]);
  const hits = search.people.filter((person) => !chosen.some(({ userId }) => userId === person.userId));
  const isOpen = hits.length > 0;

  const choose = (person: FoundPerson | undefined) => {
    if (person === undefined) return;
    onChoose(person);
    onFind("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = chosen.at(-1);
    if (event.key === "Backspace" && search.text === "" && last !== undefined) onUnchoose?.(last.userId);
    if (!isOpen) return;
    if (event.key === "ArrowDown") setActive((active + 1) % hits.length);
    else if (event.key === "ArrowUp") setActive((active - 1 + hits.length) % hits.length);
    else if (event.key === "Enter") choose(hits[active]);
    else return;
    event.preventDefault();
  };

  return (
    <div className="picker">
      <label htmlFor={id}>{props.label}</label>
      <p className="picker__hint" id={`${id}-hint`}>
        {props.hint}
      </p>
      <div className="picker__field">
        {chosen.map((person) => (
          <Chosen key={person.userId} person={person} onRemove={() => onUnchoose?.(person.userId)} />
        ))}
        <input
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-hint`}
          value={search.text}
          onChange={(event) => onFind(event.target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck={false}
          data-autofocus={props.autoFocus || undefined}
        />
      </div>
      <Hits id={id} search={search} hits={hits} active={active} onChoose={choose} onAsk={props.onAsk} />
      <Announcement text={isOpen ? texts.found(hits.length) : ""} />
    </div>
  );
}

function Chosen({ person, onRemove }: { readonly person: Person; readonly onRemove: () => void }) {
  const texts = useTexts().newConversation;
  return (
    <span className={person.outside === undefined ? "chip" : "chip chip--ext"}>
      <Avatar kind="person" id={person.userId} name={person.name} size={20} />
      <span className="one-line">{person.name}</span>
      {person.outside !== undefined && <span className="chip__outside one-line">{person.outside.name}</span>}
      <IconButton icon={X} label={texts.remove(person.name)} onClick={onRemove} size="small" />
    </span>
  );
}
