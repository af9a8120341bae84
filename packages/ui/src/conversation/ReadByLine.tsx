import type { ReadBy } from "@botschaft/client";
import { Avatar } from "../avatar/Avatar.tsx";
import { useFormats, useTexts } from "../texts/language.tsx";
import { named } from "../texts/named.ts";
import "./conversation.css";

const faces = 3;

/** Up to three faces under the last message. */
export function ReadByLine({ readBy }: { readonly readBy: readonly ReadBy[] }) {
  const texts = useTexts().conversation;
  const formats = useFormats();
  if (readBy.length === 0) return null;
  const all = texts.readByNames([formats.list(readBy.map(({ person }) => named(person)))]);
  return (
    <li className="read-by" title={all}>
      <span className="unseen">{all}</span>
      <span aria-hidden="true">{texts.readBy}</span>
      <span className="read-by__faces" aria-hidden="true">
        {readBy.slice(0, faces).map(({ person }) => (
          <Avatar key={person.userId} kind="person" id={person.userId} name={person.name} size={18} />
        ))}
        {readBy.length > faces && <span className="read-by__more">+{readBy.length - faces}</span>}
      </span>
    </li>
  );
}
