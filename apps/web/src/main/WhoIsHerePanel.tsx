import type { ConversationModel, MainModel, Member, WhoIsHereModel, WhoIsHereState } from "@botschaft/client";
import {
  Avatar,
  Button,
  Icon,
  icons,
  MemberRow,
  Note,
  Panel,
  PersonPicker,
  ProblemNote,
  useReadable,
  useTexts,
  Working,
} from "@botschaft/ui";
import { useState } from "react";
import { LeaveDialog } from "../dialogs/LeaveDialog.tsx";

type Authority = { readonly name: string; readonly serverName: string };
type Props = { readonly main: MainModel; readonly conversation: ConversationModel; readonly authority: Authority };

/** Lists, invites and leaves. */
export function WhoIsHerePanel({ main, conversation, authority }: Props) {
  const texts = useTexts().whoIsHere;
  const model = conversation.whoIsHere;
  const state = useReadable(model.state);
  const { band } = useReadable(conversation.state);
  const [isInviting, setInviting] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const isOpen = band.encryption.kind === "notEncrypted";
  return (
    <Panel title={texts.title} closeLabel={texts.close} onClose={() => main.showPanel(undefined)}>
      <div className="here__top">
        <Note
          kind={isOpen ? "warn" : "ok"}
          icon={isOpen ? icons.LockOpen : icons.ShieldCheck}
          title={isOpen ? texts.notEncrypted : texts.encryption}
        >
          {isOpen ? texts.notEncryptedText : texts.encryptionText}
        </Note>
        {state.canInvite && !isInviting && (
          <Button onClick={() => setInviting(true)}>
            <Icon of={icons.UserPlus} size="small" />
            {texts.invite}
          </Button>
        )}
        {isInviting && <Invite model={model} state={state} />}
        <ProblemNote problem={state.problem} />
      </div>
      {state.phase === "loading" ? (
        <Working text={texts.loading} />
      ) : (
        <Members members={state.members} authority={authority} onCompare={(userId) => model.confirmPerson(userId)} />
      )}
      <div className="here__foot">
        <Button kind="danger-quiet" onClick={() => setLeaving(true)} asleep={state.isLeaving}>
          <Icon of={icons.LogOut} size="small" />
          {texts.leave}
        </Button>
      </div>
      {isLeaving && (
        <LeaveDialog
          onStay={() => setLeaving(false)}
          onLeave={() => {
            setLeaving(false);
            model.leave();
          }}
        />
      )}
    </Panel>
  );
}

function Invite({ model, state }: { readonly model: WhoIsHereModel; readonly state: WhoIsHereState }) {
  const texts = useTexts().whoIsHere;
  return (
    <PersonPicker
      label={texts.inviteWho}
      hint={texts.inviteHint}
      search={state.search}
      chosen={[]}
      onFind={(text) => model.find(text)}
      onChoose={(person) => model.invite(person.userId)}
      autoFocus
    />
  );
}

type MembersProps = {
  readonly members: readonly Member[];
  readonly authority: Authority;
  readonly onCompare: (userId: string) => void;
};

/** Own authority first, then the others by name. */
function Members({ members, authority, onCompare }: MembersProps) {
  const groups = Map.groupBy(members, ({ person }) => person.outside ?? "");
  const names = [...groups.keys()].sort((a, b) => a.localeCompare(b));
  return names.map((outside) => (
    <section key={outside}>
      <h3 className={outside === "" ? "here__authority" : "here__authority here__authority--outside"}>
        <Avatar
          kind="authority"
          id={outside === "" ? authority.serverName : outside}
          name={outside === "" ? authority.name : outside}
          size={24}
        />
        <span className="one-line">{outside === "" ? authority.name : outside}</span>
        <span>{groups.get(outside)?.length}</span>
      </h3>
      <ul>
        {groups.get(outside)?.map((member) => (
          <MemberRow key={member.person.userId} member={member} onCompare={() => onCompare(member.person.userId)} />
        ))}
      </ul>
    </section>
  ));
}
