import type { PictureTile } from "@botschaft/client";
import { ImageOff } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "../../button/Button.tsx";
import { Icon } from "../../icon/Icon.tsx";
import { useObjectUrl } from "../../readable/use-object-url.ts";
import { useReadable } from "../../readable/use-readable.ts";
import { useTexts } from "../../texts/language.tsx";
import { FailedActions } from "./FailedActions.tsx";
import type { TileIntentions } from "./intentions.ts";
import { Message, Meta } from "./Message.tsx";
import { PictureView } from "./PictureView.tsx";
import "./tiles.css";

const most = { width: 340, height: 420 };

type Props = { readonly tile: PictureTile; readonly intentions: TileIntentions };

export function PictureMessage({ tile, intentions }: Props) {
  const texts = useTexts().picture;
  const alt = tile.alt === "" ? texts.noAlt : tile.alt;
  const isFailed = tile.delivery === "failed";
  return (
    <Message
      tile={tile}
      spoken={texts.named(alt)}
      below={isFailed && <FailedActions tileKey={tile.key} intentions={intentions} />}
    >
      <div className={isFailed ? "bubble bubble--picture bubble--failed" : "bubble bubble--picture"}>
        <Frame tile={tile} alt={alt} />
        <p className="bubble__caption">
          {tile.alt}
          <Meta tile={tile} />
        </p>
      </div>
    </Message>
  );
}

/** Its place is kept before it is there, so that nothing moves when it comes. */
function Frame({ tile, alt }: { readonly tile: PictureTile; readonly alt: string }) {
  const texts = useTexts();
  const state = useReadable(tile.picture.state);
  const url = useObjectUrl(state.phase === "loaded" ? state.blob : undefined);
  const [isOpen, open] = useState(false);
  useEffect(() => {
    if (state.phase === "notLoaded") tile.picture.load();
  }, [tile.picture, state.phase]);
  const place = { width: widthOf(tile), aspectRatio: `${tile.width} / ${tile.height}` };

  if (state.phase === "failed") {
    return (
      <div className="frame frame--failed" style={{ width: place.width }} role="alert">
        <Icon of={ImageOff} />
        <p>{texts.problem(state.problem)}</p>
        <Button size="small" onClick={() => tile.picture.load()}>
          {texts.actions.tryAgain}
        </Button>
      </div>
    );
  }
  if (url === undefined) {
    return (
      <div className="frame frame--waiting" style={place}>
        <span className="unseen">{texts.picture.loading}</span>
      </div>
    );
  }
  return (
    <>
      <button type="button" className="frame" style={place} onClick={() => open(true)}>
        <img src={url} alt={alt} />
        <span className="unseen">{texts.picture.enlarge}</span>
      </button>
      {isOpen && <PictureView url={url} alt={alt} onClose={() => open(false)} />}
    </>
  );
}

function widthOf({ width, height }: PictureTile): number {
  return Math.max(120, Math.min(width, most.width, (most.height * width) / height));
}
