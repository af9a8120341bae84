import type { ComposerModel, ComposerState, Person } from "@botschaft/client";
import { ImagePlus, SendHorizontal } from "lucide-react";
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useRef } from "react";
import { IconButton } from "../button/IconButton.tsx";
import { ProblemNote } from "../feedback/ProblemNote.tsx";
import { useMedia } from "../readable/use-media.ts";
import { useTexts } from "../texts/language.tsx";
import { PendingPictures } from "./PendingPictures.tsx";
import { useGrowing } from "./use-growing.ts";
import "./composer.css";

type Intentions = Pick<ComposerModel, "write" | "addPicture" | "describePicture" | "removePicture" | "send">;
type Props = { readonly state: ComposerState; readonly intentions: Intentions };

const accepted = "image/jpeg,image/png,image/webp,image/gif,image/avif";

/** The placeholder names the audience: nobody writes without knowing to whom. */
export function Composer({ state, intentions }: Props) {
  const texts = useTexts().composer;
  const area = useGrowing(state.text);
  const file = useRef<HTMLInputElement>(null);
  const { full, short } = audienceOf(state, texts);
  const isNarrow = useMedia("(max-width: 599px)");

  const send = () => {
    if (state.canSend) intentions.send();
    area.current?.focus();
  };
  const take = (files: Iterable<File>) => {
    for (const each of files) if (each.type.startsWith("image/")) intentions.addPicture(each);
  };

  return (
    <form
      className="composer"
      aria-label={texts.form}
      data-region
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <ProblemNote problem={state.problem} />
      <div className="composer__box">
        <PendingPictures
          pictures={state.pictures}
          onDescribe={intentions.describePicture}
          onRemove={intentions.removePicture}
        />
        <div className="composer__line">
          <IconButton icon={ImagePlus} label={texts.addPicture} onClick={() => file.current?.click()} />
          <input
            ref={file}
            type="file"
            accept={accepted}
            multiple
            hidden
            onChange={(event) => {
              take(event.target.files ?? []);
              event.target.value = "";
            }}
          />
          <textarea
            ref={area}
            rows={1}
            id="composer"
            aria-label={full}
            placeholder={isNarrow ? short : full}
            value={state.text}
            onChange={(event) => intentions.write(event.target.value)}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              send();
            }}
            onPaste={(event: ClipboardEvent) => take(event.clipboardData.files)}
          />
          <IconButton icon={SendHorizontal} label={texts.send} type="submit" kind="primary" asleep={!state.canSend} />
        </div>
      </div>
      <p className="composer__hint" aria-hidden="true">
        <kbd>{texts.enterKey}</kbd> {texts.sendHint}
        <kbd>{texts.shiftKey}</kbd>+<kbd>{texts.enterKey}</kbd> {texts.newLineHint}
      </p>
    </form>
  );
}

type Texts = ReturnType<typeof useTexts>["composer"];

function audienceOf({ audience }: ComposerState, texts: Texts): { readonly full: string; readonly short: string } {
  const { people, outside, only } = audience;
  if (only !== undefined) return { full: toOne(only, texts), short: texts.toOneShort(only.name) };
  if (people === 0) return { full: texts.toNobody, short: texts.toNobody };
  if (outside === 0) return { full: texts.toMany(people), short: texts.toManyShort(people) };
  return { full: texts.toManyOutside(people, outside), short: texts.toManyOutsideShort(people, outside) };
}

function toOne({ name, outside }: Person, texts: Texts): string {
  return outside === undefined ? texts.toOne(name) : texts.toOneOutside(name, outside.name);
}
