import type { InvitationsModel, InvitationsState, SentInvitation } from "@botschaft/client/console";
import { Button, Field, Form, icons, Note, Panel, useReadable, useTexts, Working } from "@botschaft/ui";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import "../parts/panel.css";

type Props = { readonly model: InvitationsModel; readonly onClose: () => void };

/** Makes a link for somebody, and shows those that nobody has used yet. */
export function InvitePanel({ model, onClose }: Props) {
  const texts = useTexts();
  const words = useWords().people;
  const state = useReadable(model.state);
  const open = state.invitations.filter((invitation) => invitation.state === "open");
  return (
    <Panel title={words.invite} closeLabel={words.closeInvite} onClose={onClose}>
      <div className="panel-sheet">
        {state.made === undefined ? (
          <Make model={model} state={state} />
        ) : (
          <Made made={state.made} onDone={() => model.closeMade()} />
        )}
        <Problem
          problem={state.problem}
          actions={
            state.phase === "failed" && <Button onClick={() => model.tryAgain()}>{texts.actions.tryAgain}</Button>
          }
        />
        <h3 className="caption">{words.openInvitations}</h3>
        {state.phase === "loading" && <Working text={texts.invitations.loading} />}
        {state.phase === "ready" && open.length === 0 && <p className="small muted">{words.noOpenInvitation}</p>}
        <ul className="plain-list">
          {open.map((invitation) => (
            <Given
              key={invitation.invitationId}
              invitation={invitation}
              onWithdraw={() => model.withdraw(invitation.invitationId)}
            />
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Make({ model, state }: { readonly model: InvitationsModel; readonly state: InvitationsState }) {
  const texts = useTexts();
  return (
    <Form onSubmit={() => !state.isMaking && model.make()}>
      <p className="small muted">{texts.invitations.lead}</p>
      <Field
        label={texts.invitations.whom}
        aside={texts.form.optional}
        hint={texts.invitations.whomHint}
        value={state.greetingName}
        onChange={(name) => model.enterGreetingName(name)}
        maxLength={255}
      />
      <Button type="submit" kind="primary" block asleep={state.isMaking}>
        {texts.invitations.make}
      </Button>
    </Form>
  );
}

type MadeProps = { readonly made: NonNullable<InvitationsState["made"]>; readonly onDone: () => void };

function Made({ made, onDone }: MadeProps) {
  const texts = useTexts();
  const moment = useMoments();
  return (
    <div className="form">
      <Note kind="ok" icon={icons.Check} title={texts.invitations.madeTitle} isAlert>
        {texts.invitations.madeText(moment(made.expiresAt))}
      </Note>
      <Field label={texts.invitations.link} value={made.link} onChange={() => {}} readOnly />
      <div className="buttons">
        <CopyButton text={made.link} />
        <Button kind="quiet" onClick={onDone}>
          {texts.actions.done}
        </Button>
      </div>
    </div>
  );
}

type GivenProps = { readonly invitation: SentInvitation; readonly onWithdraw: () => void };

function Given({ invitation: { greetingName, expiresAt }, onWithdraw }: GivenProps) {
  const texts = useTexts().invitations;
  const moment = useMoments();
  const name = greetingName ?? texts.nobody;
  return (
    <li className="given">
      <span>
        <span className="given__name">{name}</span>
        <span className="small muted">{texts.until(moment(expiresAt))}</span>
      </span>
      <Button kind="danger-quiet" size="small" label={texts.withdrawNamed(name)} onClick={onWithdraw}>
        {texts.withdraw}
      </Button>
    </li>
  );
}
