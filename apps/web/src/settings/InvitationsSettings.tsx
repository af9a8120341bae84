import type { InvitationsModel, InvitationsState, SentInvitation } from "@botschaft/client";
import {
  Announcement,
  Button,
  Card,
  CardRow,
  Field,
  Form,
  Icon,
  icons,
  Note,
  ProblemNote,
  Tag,
  useFormats,
  useReadable,
  useTexts,
  Working,
} from "@botschaft/ui";
import { useState } from "react";

export function InvitationsSettings({ model }: { readonly model: InvitationsModel }) {
  const texts = useTexts();
  const state = useReadable(model.state);
  return (
    <>
      <Card>
        <div className="card__padded">
          {state.made === undefined ? (
            <Make model={model} state={state} />
          ) : (
            <Made made={state.made} onClose={() => model.closeMade()} />
          )}
          <ProblemNote
            problem={state.problem}
            actions={
              state.phase === "failed" && <Button onClick={() => model.tryAgain()}>{texts.actions.tryAgain}</Button>
            }
          />
        </div>
      </Card>
      <h2>{texts.invitations.given}</h2>
      {state.phase === "loading" && <Working text={texts.invitations.loading} />}
      {state.phase === "ready" && state.invitations.length === 0 && <p className="muted">{texts.invitations.none}</p>}
      {state.invitations.length > 0 && (
        <Card>
          {state.invitations.map((invitation) => (
            <Given
              key={invitation.invitationId}
              invitation={invitation}
              onWithdraw={() => model.withdraw(invitation.invitationId)}
            />
          ))}
        </Card>
      )}
    </>
  );
}

function Make({ model, state }: { readonly model: InvitationsModel; readonly state: InvitationsState }) {
  const texts = useTexts();
  return (
    <Form onSubmit={() => !state.isMaking && model.make()}>
      <Field
        label={texts.invitations.whom}
        aside={texts.form.optional}
        hint={texts.invitations.whomHint}
        value={state.greetingName}
        onChange={(name) => model.enterGreetingName(name)}
        maxLength={255}
      />
      <div>
        <Button type="submit" kind="primary" asleep={state.isMaking}>
          {texts.invitations.make}
        </Button>
      </div>
    </Form>
  );
}

type MadeProps = { readonly made: NonNullable<InvitationsState["made"]>; readonly onClose: () => void };

function Made({ made, onClose }: MadeProps) {
  const texts = useTexts();
  const formats = useFormats();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(made.link);
    setCopied(true);
  };
  return (
    <>
      <Note kind="ok" icon={icons.Check} title={texts.invitations.madeTitle} isAlert>
        {texts.invitations.madeText(formats.moment(made.expiresAt))}
      </Note>
      <div className="link-made">
        <Field label={texts.invitations.link} value={made.link} onChange={() => {}} readOnly />
        <Button kind="primary" onClick={copy}>
          <Icon of={icons.Copy} size="small" />
          {isCopied ? texts.invitations.copied : texts.invitations.copy}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {texts.actions.done}
        </Button>
      </div>
      <Announcement text={isCopied ? texts.invitations.copied : ""} />
    </>
  );
}

const tags = { open: "ok", used: "plain", withdrawn: "plain", expired: "plain" } as const;

type GivenProps = { readonly invitation: SentInvitation; readonly onWithdraw: () => void };

function Given({ invitation, onWithdraw }: GivenProps) {
  const texts = useTexts().invitations;
  const formats = useFormats();
  const { greetingName, state, usedBy, expiresAt, createdAt } = invitation;
  const name = greetingName ?? texts.nobody;
  return (
    <CardRow
      icon={icons.UserPlus}
      title={name}
      about={
        usedBy !== undefined
          ? texts.usedBy(usedBy)
          : state === "open"
            ? texts.until(formats.moment(expiresAt))
            : formats.moment(createdAt)
      }
      tag={<Tag kind={tags[state]}>{texts.states[state]}</Tag>}
      actions={
        state === "open" && (
          <Button kind="danger-quiet" size="small" label={texts.withdrawNamed(name)} onClick={onWithdraw}>
            {texts.withdraw}
          </Button>
        )
      }
    />
  );
}
