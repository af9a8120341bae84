import { RefreshCw } from "lucide-react";
import { Button } from "../../button/Button.tsx";
import { Icon } from "../../icon/Icon.tsx";
import { useTexts } from "../../texts/language.tsx";
import type { TileIntentions } from "./intentions.ts";
import "./tiles.css";

type Props = { readonly tileKey: string; readonly intentions: TileIntentions };

export function FailedActions({ tileKey, intentions }: Props) {
  const texts = useTexts();
  return (
    <p className="message__answers">
      <span className="unseen" role="alert">
        {texts.delivery.failed}
      </span>
      <Button kind="secondary" size="small" onClick={() => intentions.sendAgain(tileKey)}>
        <Icon of={RefreshCw} size="small" />
        {texts.conversation.sendAgain}
      </Button>
      <Button kind="danger-quiet" size="small" onClick={() => intentions.discard(tileKey)}>
        {texts.conversation.discard}
      </Button>
    </p>
  );
}
