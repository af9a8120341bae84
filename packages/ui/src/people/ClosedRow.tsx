import type { ClosedAddress, Letter } from "@botschaft/client";
import { GlobeOff } from "lucide-react";
import { BorderWays } from "../border/BorderWays.tsx";
import { useBarrierWords } from "../border/use-barrier-words.ts";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import "./people.css";

type Props = { readonly closed: ClosedAddress; readonly onAsk: (letter: Letter) => void };

/** Somebody behind a closed border: why, and whom to ask. */
export function ClosedRow({ closed: { address, barrier, help }, onAsk }: Props) {
  const texts = useTexts();
  const why = useBarrierWords()(barrier);
  return (
    <section className="closed" aria-label={texts.newConversation.closed}>
      <p className="hits__group" aria-hidden="true">
        {texts.newConversation.closed}
      </p>
      <div className="closed__row">
        <span className="closed__mark" aria-hidden="true">
          <Icon of={GlobeOff} size="small" />
        </span>
        <div className="person__words" role="status">
          <p className="person__name closed__address">{address}</p>
          <p className="person__about closed__why">{why}</p>
        </div>
        <BorderWays
          barrier={barrier}
          help={help}
          words={texts.border.letterAbout(address, why)}
          isRequest
          onAsk={onAsk}
        />
      </div>
    </section>
  );
}
