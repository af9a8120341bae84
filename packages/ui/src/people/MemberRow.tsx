import type { Member } from "@botschaft/client";
import { ShieldAlert, ShieldCheck } from "lucide-react";
import { Avatar } from "../avatar/Avatar.tsx";
import { IconButton } from "../button/IconButton.tsx";
import { Tag } from "../feedback/Tag.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import "./people.css";

type Props = { readonly member: Member; readonly onCompare: () => void };

export function MemberRow({ member, onCompare }: Props) {
  const texts = useTexts().whoIsHere;
  const { person, isMe, membership, isModerator, trust } = member;
  const canCompare = !isMe && membership === "here" && (trust === "unconfirmed" || trust === "changed");
  return (
    <li className="person">
      <Avatar kind="person" id={person.userId} name={person.name} size={32} outside={person.outside} />
      <span className="person__words">
        <span className="person__name one-line">
          {person.name} {isMe && <span className="muted">{texts.you}</span>}
        </span>
        <span className="person__about one-line" title={person.address}>
          {person.address}
        </span>
      </span>
      <span className="person__marks">
        {membership === "invited" && <Tag>{texts.invited}</Tag>}
        {isModerator && <Tag>{texts.moderator}</Tag>}
        {trust === "changed" && <Tag kind="warn">{texts.changed}</Tag>}
        {trust === "noIdentity" && !isMe && membership === "here" && <Tag>{texts.noIdentity}</Tag>}
        {trust === "confirmed" && !isMe && (
          <Icon of={ShieldCheck} size="small" label={texts.confirmed} className="icon--ok" />
        )}
        {canCompare && <IconButton icon={ShieldAlert} label={texts.compare(person.name)} onClick={onCompare} />}
      </span>
    </li>
  );
}
