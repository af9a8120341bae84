import type { ClosedPerson, Letter } from "@botschaft/client";
import { GlobeOff } from "lucide-react";
import { BorderWays } from "../border/BorderWays.tsx";
import { useBarrierWords } from "../border/use-barrier-words.ts";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import "./people.css";

type Props = { readonly people: readonly ClosedPerson[]; readonly onAsk: (letter: Letter) => void };

/** People behind a closed border: why, and whom to ask. */
export function ClosedPeople({ people, onAsk }: Props) {
  const texts = useTexts().newConversation;
  if (people.length === 0) return null;
  return (
    <section className="closed" aria-label={texts.closed}>
      <p className="hits__group" aria-hidden="true">
        {texts.closed}
      </p>
      <ul>
        {people.map((person) => (
          <ClosedRow key={person.address} person={person} onAsk={onAsk} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly person: ClosedPerson; readonly onAsk: (letter: Letter) => void };

function ClosedRow({ person: { address, name, barrier, help }, onAsk }: RowProps) {
  const texts = useTexts().border;
  const why = useBarrierWords()(barrier);
  return (
    <li className="closed__row">
      <span className="closed__mark" aria-hidden="true">
        <Icon of={GlobeOff} size="small" />
      </span>
      <div className="person__words" role="status">
        <p className="person__name closed__address">{name ?? address}</p>
        <p className="person__about closed__why">
          {name !== undefined && `${address} · `}
          {why}
        </p>
      </div>
      <BorderWays barrier={barrier} help={help} words={texts.letterAbout(address, why)} isRequest onAsk={onAsk} />
    </li>
  );
}
