import type { VerificationModel, VerificationState } from "@botschaft/client";
import {
  Button,
  Dialog,
  Disc,
  EmojiRow,
  icons,
  named,
  ProblemNote,
  useReadable,
  useTexts,
  Working,
} from "@botschaft/ui";

type Props = { readonly model: VerificationModel; readonly onClose: () => void };
type Texts = ReturnType<typeof useTexts>;
type Of<Phase> = Extract<VerificationState, { readonly phase: Phase }>;

/** Two devices compare seven pictures. */
export function VerificationDialog({ model, onClose }: Props) {
  const state = useReadable(model.state);
  const leave = () => {
    model.cancel();
    onClose();
  };
  switch (state.phase) {
    case "incoming":
      return <Incoming state={state} model={model} onLeave={leave} />;
    case "waitingForOther":
    case "preparing":
    case "waitingForAnswer":
      return <Waiting state={state} onLeave={leave} />;
    case "compare":
      return <Compare state={state} model={model} onLeave={leave} />;
    case "done":
      return <Done state={state} onClose={onClose} />;
    case "different":
      return <Different state={state} onClose={onClose} />;
    case "cancelled":
    case "failed":
      return <Ended state={state} onClose={onClose} />;
  }
}

function Incoming({ state, model, onLeave }: Leaving<"incoming"> & { readonly model: VerificationModel }) {
  const texts = useTexts().verification;
  const { party } = state;
  const title =
    party.kind === "person"
      ? texts.incomingPerson(named(party.person))
      : texts.incomingOwn(party.deviceName ?? texts.ownDevice);
  return (
    <Dialog
      title={title}
      onClose={onLeave}
      width="narrow"
      footer={
        <>
          <Button onClick={onLeave}>{texts.notMe}</Button>
          <Button kind="primary" onClick={() => model.accept()} autoFocus>
            {texts.begin}
          </Button>
        </>
      }
    >
      <p className="muted">{texts.incomingText}</p>
    </Dialog>
  );
}

type Leaving<Phase> = { readonly state: Of<Phase>; readonly onLeave: () => void };

function Waiting({ state, onLeave }: Leaving<"waitingForOther" | "preparing" | "waitingForAnswer">) {
  const texts = useTexts();
  const { party, phase } = state;
  const title = phase === "waitingForAnswer" ? texts.verification.waitingForAnswer : texts.verification.waitingTitle;
  const how =
    party.kind === "person" ? texts.verification.waitingPerson(named(party.person)) : texts.verification.waitingOwn;
  return (
    <Dialog
      title={title}
      onClose={onLeave}
      width="narrow"
      footer={<Button onClick={onLeave}>{texts.actions.cancel}</Button>}
    >
      {phase === "waitingForOther" && <p className="muted">{how}</p>}
      <Working text={phase === "preparing" ? texts.verification.preparing : texts.verification.waiting} />
    </Dialog>
  );
}

/** Equal buttons, no default that waves it through. */
function Compare({ state, model, onLeave }: Leaving<"compare"> & { readonly model: VerificationModel }) {
  const texts = useTexts();
  const { party, emoji } = state;
  const how =
    party.kind === "person"
      ? texts.verification.comparePerson(named(party.person))
      : texts.verification.compareOwn(party.deviceName);
  return (
    <Dialog
      title={texts.verification.title}
      onClose={onLeave}
      closeLabel={texts.actions.cancel}
      footer={
        <>
          <Button kind="danger" onClick={() => model.different()}>
            {texts.verification.differ}
          </Button>
          <Button kind="primary" onClick={() => model.same()}>
            {texts.verification.same}
          </Button>
        </>
      }
    >
      <p className="muted">{how}</p>
      <EmojiRow emoji={emoji} />
      <p className="small muted">{texts.verification.meaning}</p>
    </Dialog>
  );
}

type Closing<Phase> = { readonly state: Of<Phase>; readonly onClose: () => void };

function Done({ state, onClose }: Closing<"done">) {
  const texts = useTexts();
  const { title, text } = doneWords(state, texts.verification);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      width="narrow"
      disc={<Disc kind="ok" icon={icons.ShieldCheck} />}
      footer={
        <Button kind="primary" block onClick={onClose} autoFocus>
          {texts.actions.done}
        </Button>
      }
    >
      <p className="dialog__centred muted">{text}</p>
    </Dialog>
  );
}

function doneWords({ party }: Of<"done">, texts: Texts["verification"]) {
  if (party.kind === "person") return { title: texts.donePerson(named(party.person)), text: texts.donePersonText };
  return { title: texts.doneOwn(party.deviceName ?? texts.ownDevice), text: texts.doneOwnText };
}

function Different({ state, onClose }: Closing<"different">) {
  const texts = useTexts();
  const { party } = state;
  return (
    <Dialog
      title={texts.verification.differentTitle}
      onClose={onClose}
      isAlert
      disc={<Disc kind="bad" icon={icons.ShieldAlert} />}
      footer={
        <Button kind="primary" onClick={onClose} autoFocus>
          {texts.actions.understood}
        </Button>
      }
    >
      <p className="dialog__centred muted">
        {party.kind === "person" ? texts.verification.differentTextPerson : texts.verification.differentText}
      </p>
      <ol className="dialog__numbered">
        {texts.verification.differentSteps.map((step, index) => (
          <li key={step}>
            <span className="count count--quiet" aria-hidden="true">
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Ended({ state, onClose }: Closing<"cancelled" | "failed">) {
  const texts = useTexts();
  const isFailed = state.phase === "failed";
  return (
    <Dialog
      title={isFailed ? texts.verification.failedTitle : texts.verification.cancelledTitle}
      onClose={onClose}
      width="narrow"
      footer={
        <Button kind="primary" onClick={onClose} autoFocus>
          {texts.actions.close}
        </Button>
      }
    >
      {isFailed ? (
        <ProblemNote problem={state.problem} />
      ) : (
        <p className="muted">{texts.verification.cancelled[state.by]}</p>
      )}
    </Dialog>
  );
}
