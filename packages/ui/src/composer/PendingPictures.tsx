import type { PendingPicture } from "@botschaft/client";
import { X } from "lucide-react";
import { useId } from "react";
import { IconButton } from "../button/IconButton.tsx";
import { useObjectUrl } from "../readable/use-object-url.ts";
import { useTexts } from "../texts/language.tsx";
import "./composer.css";

type Props = {
  readonly pictures: readonly PendingPicture[];
  readonly onDescribe: (key: string, alt: string) => void;
  readonly onRemove: (key: string) => void;
};

/** Before they are sent: each with its alternative text. */
export function PendingPictures({ pictures, onDescribe, onRemove }: Props) {
  const texts = useTexts().composer;
  if (pictures.length === 0) return null;
  return (
    <ul className="pending">
      {pictures.map((picture, index) => (
        <Pending
          key={picture.key}
          picture={picture}
          name={texts.pictureOf(index + 1, pictures.length)}
          onDescribe={(alt) => onDescribe(picture.key, alt)}
          onRemove={() => onRemove(picture.key)}
        />
      ))}
    </ul>
  );
}

type PendingProps = {
  readonly picture: PendingPicture;
  readonly name: string;
  readonly onDescribe: (alt: string) => void;
  readonly onRemove: () => void;
};

function Pending({ picture, name, onDescribe, onRemove }: PendingProps) {
  const texts = useTexts().composer;
  const url = useObjectUrl(picture.blob);
  const id = useId();
  return (
    <li className="pending__picture">
      {url === undefined ? (
        <span className="pending__frame" />
      ) : (
        <img className="pending__frame" src={url} alt={name} />
      )}
      <div className="pending__words">
        <label htmlFor={id}>{texts.alt}</label>
        <input
          id={id}
          value={picture.alt}
          onChange={(event) => onDescribe(event.target.value)}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
        />
        <p id={`${id}-hint`}>{texts.altHint}</p>
      </div>
      <IconButton icon={X} label={`${texts.removePicture}: ${name}`} onClick={onRemove} size="small" />
    </li>
  );
}
