import type { InvitationRow as Row } from "@botschaft/client";
import { Avatar } from "../avatar/Avatar.tsx";
import { Button } from "../button/Button.tsx";
import { ProblemNote } from "../feedback/ProblemNote.tsx";
import { OutsideName } from "../people/OutsideName.tsx";
import { useTexts } from "../texts/language.tsx";
import { RowTime } from "./ConversationRow.tsx";
import "./list.css";

type Props = {
  readonly row: Row;
  readonly now: number;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
};

export function InvitationRow({ row, now, onAccept, onDecline }: Props) {
  const texts = useTexts().list;
  const { invitedBy } = row;
  return (
    <div className="row row--unread row--invitation">
      <Avatar
        kind={row.kind === "group" ? "room" : "person"}
        id={row.kind === "person" && invitedBy !== undefined ? invitedBy.userId : row.roomId}
        name={row.title}
        outside={row.kind === "person" ? invitedBy?.outside : undefined}
      />
      <span className="row__lines">
        <span className="row__line row__line--title">
          <span className="one-line" title={row.title}>
            {row.title}
          </span>
          {row.at !== undefined && <RowTime at={row.at} now={now} />}
        </span>
        <span className="row__line row__line--preview">
          <span className="row__preview one-line">
            {invitedBy === undefined ? texts.invitation : texts.invitedBy(invitedBy.name)}
          </span>
        </span>
        {invitedBy?.outside !== undefined && (
          <span className="row__line row__line--preview">
            <OutsideName authority={invitedBy.outside} />
          </span>
        )}
      </span>
      <span className="row__answers">
        <Button kind="primary" size="small" onClick={onAccept} asleep={row.isAnswering}>
          {texts.accept}
        </Button>
        <Button size="small" onClick={onDecline} asleep={row.isAnswering}>
          {texts.decline}
        </Button>
      </span>
      <ProblemNote problem={row.problem} />
    </div>
  );
}
