import type { ConversationRow, Preview } from "@botschaft/client";
import { Image, KeyRound, Trash2 } from "lucide-react";
import { DeliveryMark } from "../conversation/DeliveryMark.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import type { Texts } from "../texts/texts.ts";
import "./list.css";

/** What was written last, or is being written: marks, then words on one line. */
export function PreviewLine({ row }: { readonly row: ConversationRow }) {
  const texts = useTexts().list;
  const { preview, delivery } = row;
  if (delivery === "failed" && preview.kind !== "draft") {
    return (
      <>
        <DeliveryMark delivery="failed" size="tiny" />
        <span className="row__preview row__preview--failed one-line">{texts.notSent}</span>
      </>
    );
  }
  if (preview.kind === "draft") {
    return (
      <>
        <span className="row__draft">{texts.draft}</span>
        <span className="row__preview one-line">{preview.text}</span>
      </>
    );
  }
  return (
    <>
      {delivery !== undefined && preview.kind !== "typing" && <DeliveryMark delivery={delivery} size="tiny" />}
      <KindMark preview={preview} />
      <span
        className={preview.kind === "typing" ? "row__preview row__preview--typing one-line" : "row__preview one-line"}
      >
        {wordsOf(row, texts)}
      </span>
    </>
  );
}

function KindMark({ preview }: { readonly preview: Preview }) {
  if (preview.kind === "picture") return <Icon of={Image} size="tiny" />;
  if (preview.kind === "unreadable") return <Icon of={KeyRound} size="tiny" />;
  if (preview.kind === "removed") return <Icon of={Trash2} size="tiny" />;
  return null;
}

function wordsOf({ kind, preview }: ConversationRow, texts: Texts["list"]): string {
  switch (preview.kind) {
    case "text":
      return named(preview, kind, preview.text, texts);
    case "picture":
      return named(preview, kind, preview.text === "" ? texts.picture : preview.text, texts);
    case "unreadable":
      return texts.unreadable;
    case "removed":
      return texts.removed;
    case "draft":
      return preview.text;
    case "typing":
      return typingWords(preview.names, kind, texts);
    case "empty":
      return texts.empty;
  }
}

type Sent = Extract<Preview, { readonly kind: "text" | "picture" }>;

function named({ isMine, sender }: Sent, kind: "person" | "group", text: string, texts: Texts["list"]): string {
  if (isMine) return `${texts.you}: ${text}`;
  return kind === "group" && sender !== undefined ? `${sender.name}: ${text}` : text;
}

function typingWords(names: readonly string[], kind: "person" | "group", texts: Texts["list"]): string {
  if (kind === "person") return texts.typing;
  return names.length === 1 ? texts.typingNamed(names[0] as string) : texts.typingMany(names.length);
}
