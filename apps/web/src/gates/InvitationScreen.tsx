import type { InvitationModel, InvitationState } from "@botschaft/client";
import { Avatar, Button, Form, InvitedBy, ProblemNote, Steps, useReadable, useTexts, Working } from "@botschaft/ui";
import { AccountFields } from "./AccountFields.tsx";
import type { Frame } from "./frame.ts";
import { GatePage } from "./GatePage.tsx";

type Props = { readonly frame: Frame; readonly model: InvitationModel };

export function InvitationScreen({ frame, model }: Props) {
  const texts = useTexts();
  const state = useReadable(model.state);
  const isForm = state.phase === "form";
  return (
    <GatePage
      frame={frame}
      claim={texts.claims.invitation}
      head={isForm && <Steps step={1} of={2} name={texts.gate.account} />}
      title={state.phase === "notValid" ? texts.invitation.notValid : texts.invitation.title}
    >
      {state.phase === "lookingUp" && <Working text={texts.invitation.lookingUp} />}
      {state.phase === "notValid" && <NotValid state={state} model={model} />}
      {isForm && <InvitationForm frame={frame} state={state} model={model} />}
    </GatePage>
  );
}

type Phase<Name> = Extract<InvitationState, { readonly phase: Name }>;

function NotValid({ state, model }: { readonly state: Phase<"notValid">; readonly model: InvitationModel }) {
  const texts = useTexts();
  return (
    <div className="form">
      <ProblemNote problem={state.problem} />
      <Button kind="primary" size="large" block onClick={() => model.goToSignIn()}>
        {texts.invitation.toSignIn}
      </Button>
      <Button kind="quiet" onClick={() => model.tryAgain()}>
        {texts.actions.tryAgain}
      </Button>
    </div>
  );
}

function InvitationForm({ frame, state, model }: Props & { readonly state: Phase<"form"> }) {
  const texts = useTexts();
  const { form, invitedBy, greetingName, problem } = state;
  const authority = frame.place?.authority ?? frame.place?.serverName ?? "";
  return (
    <>
      <InvitedBy
        avatar={
          invitedBy === undefined ? (
            <Avatar kind="authority" id={authority} name={authority} />
          ) : (
            <Avatar kind="person" id={invitedBy} name={invitedBy} />
          )
        }
        title={invitedBy === undefined ? texts.invitation.fromAuthority : texts.invitation.from(invitedBy)}
        text={[greetingName === undefined ? "" : texts.invitation.greeting(greetingName), authority].join(" ").trim()}
      />
      <Form onSubmit={() => model.send()}>
        <AccountFields
          form={form}
          onEnter={(field, value) => model.enter(field, value)}
          onLeave={(field) => model.leave(field)}
        />
        <ProblemNote problem={problem} />
        <Button type="submit" kind="primary" size="large" block asleep={form.isSending}>
          {texts.invitation.submit}
        </Button>
        <Button kind="quiet" onClick={() => model.goToSignIn()}>
          {texts.invitation.toSignIn}
        </Button>
      </Form>
    </>
  );
}
