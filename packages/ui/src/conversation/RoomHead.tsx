import type { ConversationState } from "@botschaft/client";
import { ArrowLeft, PanelRight } from "lucide-react";
import { Avatar } from "../avatar/Avatar.tsx";
import { IconButton } from "../button/IconButton.tsx";
import { OutsideName } from "../people/OutsideName.tsx";
import { useTexts } from "../texts/language.tsx";
import "./conversation.css";

type Props = {
  readonly conversation: ConversationState;
  readonly isPanelOpen: boolean;
  readonly onPanel: () => void;
  readonly onBack: () => void;
};

export function RoomHead({ conversation, isPanelOpen, onPanel, onBack }: Props) {
  const texts = useTexts().conversation;
  const { kind, title, topic, person, roomId } = conversation;
  return (
    <header className="room-head" data-region>
      <IconButton icon={ArrowLeft} label={texts.backToList} onClick={onBack} className="room-head__back" />
      <Avatar
        kind={kind === "group" ? "room" : "person"}
        id={person?.userId ?? roomId}
        name={title}
        outside={person?.outside}
      />
      <div className="room-head__title">
        <h1 className="one-line" title={title}>
          {title}
        </h1>
        {person?.outside !== undefined && <OutsideName authority={person.outside} />}
        {topic !== "" && (
          <p className="one-line" title={topic}>
            {topic}
          </p>
        )}
      </div>
      <IconButton
        icon={PanelRight}
        label={texts.details}
        onClick={onPanel}
        expanded={isPanelOpen}
        keys="Control+Shift+I"
      />
    </header>
  );
}
