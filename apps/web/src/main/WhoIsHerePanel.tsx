import type {
  Authority,
  Band,
  Barrier,
  ConversationModel,
  MainModel,
  Member,
  WhoIsHereModel,
  WhoIsHereState,
} from "@botschaft/client";
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
  Tag,
  useReadable,
  useTexts,
  Working,
} from "@botschaft/ui";
import { useState } from "react";
import { LeaveDialog } from "../dialogs/LeaveDialog.tsx";
import { WideningDialog } from "../dialogs/WideningDialog.tsx";

type Props = { readonly main: MainModel; readonly conversation: ConversationModel; readonly authority: Authority };

/** Lists, invites and leaves. */
export function WhoIsHerePanel({ main, conversation, authority }: Props) {
  const { whoIsHere: texts, border } = useTexts();
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
        <Members
          members={state.members}
          authority={authority}
          outside={band.outside}
          onCompare={(userId) => model.confirmPerson(userId)}
        />
      )}
      <div className="here__foot">
        <Button kind="danger-quiet" onClick={() => setLeaving(true)} asleep={state.isLeaving}>
          <Icon of={icons.LogOut} size="small" />
          {texts.leave}
        </Button>
      </div>
      {state.widening !== undefined && (
        <WideningDialog
          widening={state.widening}
          authority={authority}
          agreeWords={border.widening.invite(state.widening.person.name)}
          onBack={() => model.stepBack()}
          onAgree={() => model.agree()}
        />
      )}
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
      onAsk={(letter) => model.ask(letter)}
      autoFocus
    />
  );
}

type MembersProps = {
  readonly members: readonly Member[];
  readonly authority: Authority;
  readonly outside: Band["outside"];
  readonly onCompare: (userId: string) => void;
};

/** Own authority first, then the others by name. */
function Members({ members, authority, outside, onCompare }: MembersProps) {
  const groups = Map.groupBy(members, ({ person }) => person.outside?.serverName ?? "");
  const authorities = [...groups.values()]
    .flatMap(([first]) => first?.person.outside ?? [])
    .sort((one, other) => one.name.localeCompare(other.name));
  const listOf = (serverName: string) => groups.get(serverName) ?? [];
  return (
    <>
      <MembersOf kind="authority" authority={authority} members={listOf("")} onCompare={onCompare} />
      {authorities.map((each) => (
        <MembersOf
          key={each.serverName}
          kind="partner"
          authority={each}
          members={listOf(each.serverName)}
          barrier={outside.find((other) => other.authority.serverName === each.serverName)?.barrier}
          onCompare={onCompare}
        />
      ))}
    </>
  );
}

type MembersOfProps = Omit<MembersProps, "outside"> & {
  readonly kind: "authority" | "partner";
  readonly barrier?: Barrier | undefined;
};

function MembersOf({ kind, authority, members, barrier, onCompare }: MembersOfProps) {
  const texts = useTexts().border;
  return (
    <section>
      <h3 className={kind === "authority" ? "here__authority" : "here__authority here__authority--outside"}>
        <Avatar kind={kind} id={authority.serverName} name={authority.name} size={24} />
        <span className="one-line">{authority.name}</span>
        {barrier !== undefined && (
          <Tag kind="ext" icon={icons.GlobeOff}>
            {texts.short[barrier.kind]}
          </Tag>
        )}
        <span>{members.length}</span>
      </h3>
      <ul>
        {members.map((member) => (
          <MemberRow key={member.person.userId} member={member} onCompare={() => onCompare(member.person.userId)} />
        ))}
      </ul>
    </section>
  );
}
