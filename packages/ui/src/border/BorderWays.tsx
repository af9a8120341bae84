import type { Barrier, BorderHelp, Letter } from "@botschaft/client";
import { Button } from "../button/Button.tsx";
import { useFormats, useTexts } from "../texts/language.tsx";
import "../button/button.css";
import "./border.css";

type Props = {
  readonly barrier: Barrier;
  readonly help: BorderHelp;
  /** Proposed for the letter. */
  readonly words: string;
  /** It was never open: what is asked for is a permission. */
  readonly isRequest?: boolean;
  readonly onAsk: (letter: Letter) => void;
};

const most = 3;

/** Whom to ask, and the way there; an administrator goes there at once. */
export function BorderWays({ barrier, help: { administrators, isOwn }, words, isRequest = false, onAsk }: Props) {
  const texts = useTexts().border;
  const formats = useFormats();
  // Where nothing but the other side's answer is missing, nobody here can do anything.
  if (barrier.kind === "unreachable") return null;
  const asked = administrators.slice(0, most);
  const only = isRequest ? texts.request : texts.write;
  return (
    <div className="border-ways">
      {isOwn ? (
        <a className="button button--quiet button--small" href="/admin/">
          {texts.manage}
        </a>
      ) : (
        asked.length > 0 && (
          <>
            <span className="border-ways__who">{texts.responsible(formats.list(asked.map(({ name }) => name)))}</span>
            {asked.map(({ userId, name }) => (
              <Button
                key={userId}
                kind="quiet"
                size="small"
                label={asked.length === 1 && !isRequest ? texts.writeTo(name) : undefined}
                onClick={() => onAsk({ userId, words })}
              >
                {asked.length === 1 ? only : texts.writeTo(name)}
              </Button>
            ))}
          </>
        )
      )}
    </div>
  );
}
