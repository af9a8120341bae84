import type { PairingState } from "@botschaft/client/console";
import { Note, Working } from "@botschaft/ui";
import { Digits } from "../parts/Digits.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useWords } from "../words/use-words.tsx";
import "../parts/panel.css";

type Props = { readonly state: Extract<PairingState, { readonly act: "compare" }> };

/** Third act: two people read the same digits to each other, or do not. */
export function CompareAct({ state: { partner, isSending, problem, areDifferent } }: Props) {
  const words = useWords().pairing;
  const { state } = partner;
  return (
    <div className="stack">
      <p>{words.compareText}</p>
      <Digits label={words.digits} groups={partner.digits} />
      {areDifferent && (
        <Note kind="bad" title={words.differentTitle} isAlert>
          {words.differentText[state === "waiting" || state === "stopped" ? state : "connected"]}
        </Note>
      )}
      <Problem problem={problem} />
      {isSending && <Working text={words.confirming} />}
    </div>
  );
}
