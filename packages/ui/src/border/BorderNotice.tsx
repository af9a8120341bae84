import type { Band, Barrier, ConversationState, Letter } from "@botschaft/client";
import { GlobeOff } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Announcement } from "../feedback/Announcement.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useFormats, useTexts } from "../texts/language.tsx";
import { BorderWays } from "./BorderWays.tsx";
import { useBarrierWords } from "./use-barrier-words.ts";
import "./border.css";

type Props = {
  readonly conversation: Pick<ConversationState, "band" | "barriers" | "help" | "title">;
  readonly onAsk: (letter: Letter) => void;
};

const mostLines = 3;

/** Above the composer, while nothing reaches an authority whose people are here: why, since when, and what happens. */
export function BorderNotice({ conversation: { band, barriers, help, title }, onAsk }: Props) {
  const texts = useTexts().border;
  const wordsOf = useBarrierWords();
  const back = useReturned(band);
  // What holds for all other authorities is said once.
  const lines = new Map(barriers.map((barrier) => [wordsOf(barrier), barrier]));
  return (
    <>
      <div className="border-notice" role="status" data-region={lines.size > 0 || undefined}>
        {[...lines].slice(0, mostLines).map(([words, barrier]) => (
          <div key={words} className="border-notice__line">
            <Icon of={GlobeOff} size="small" className="icon--ext" />
            <div className="border-notice__words">
              <p>
                <b>{words}</b> {texts.meanwhile[barrier.kind]}
              </p>
              <BorderWays barrier={barrier} help={help} words={texts.letterOnRoom(words, title)} onAsk={onAsk} />
            </div>
          </div>
        ))}
      </div>
      <Announcement text={back} />
    </>
  );
}

/** Heard once: whom something reaches again, who are still here. */
function useReturned({ outside }: Band): string {
  const texts = useTexts().border;
  const formats = useFormats();
  const before = useRef<readonly Barrier[]>([]);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const apart = outside.flatMap(({ barrier }) => barrier ?? []);
    const open = new Set(
      outside.filter(({ barrier }) => barrier === undefined).map(({ authority }) => authority.serverName),
    );
    const returned = before.current.map(({ authority }) => authority).filter(({ serverName }) => open.has(serverName));
    before.current = apart;
    if (returned.length > 0) setNames(returned.map(({ name }) => name));
    else if (apart.length > 0) setNames([]);
  }, [outside]);
  return names.length === 0 ? "" : texts.back(formats.list(names));
}
