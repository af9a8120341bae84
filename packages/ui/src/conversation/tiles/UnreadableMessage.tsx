import type { UnreadableTile } from "@botschaft/client";
import { KeyRound } from "lucide-react";
import { Button } from "../../button/Button.tsx";
import { Icon } from "../../icon/Icon.tsx";
import { useFormats, useTexts } from "../../texts/language.tsx";
import type { Texts } from "../../texts/texts.ts";
import type { TileIntentions } from "./intentions.ts";
import { Message, Meta } from "./Message.tsx";
import "./tiles.css";

type Props = { readonly tile: UnreadableTile; readonly intentions: TileIntentions };

/** Says whose device owes what, what Botschaft has done since when, and what the reader can do. Turns into the message by itself. */
export function UnreadableMessage({ tile, intentions }: Props) {
  const texts = useTexts().unreadable;
  const formats = useFormats();
  const title = tile.count > 1 ? texts.many(tile.count, formats.day(tile.at), formats.day(tile.until)) : texts.title;
  const facts = [
    texts.reason[tile.reason](tile.sender.name),
    tile.askedAt === undefined ? "" : texts.asked(formats.time(tile.askedAt)),
    remedyOf(tile, texts),
  ];
  const action = actionOf(tile, texts);
  const story = facts.filter(Boolean).join(" ");
  return (
    <Message tile={tile} spoken={`${title}. ${story}`}>
      <div className="bubble bubble--locked">
        <p className="bubble__title">
          <Icon of={KeyRound} className="icon--warn" />
          {title}
        </p>
        <p className="bubble__story">{story}</p>
        <div className="bubble__foot">
          {action !== undefined && (
            <Button size="small" onClick={() => intentions.repair(tile.key)}>
              {action}
            </Button>
          )}
          <Meta tile={tile} />
        </div>
      </div>
    </Message>
  );
}

function remedyOf(tile: UnreadableTile, texts: Texts["unreadable"]): string {
  if (tile.canDo === "nothing" && tile.reason === "beforeJoining") return texts.nothingBeforeJoining;
  return texts.remedy[tile.canDo](tile.sender.name);
}

function actionOf(tile: UnreadableTile, texts: Texts["unreadable"]): string | undefined {
  if (tile.canDo === "confirmThisDevice") return texts.confirm;
  if (tile.canDo === "openWithSpareKey") return texts.open;
  return tile.canDo === "waitForSender" ? texts.ask : undefined;
}
