import type { SignOutModel, SignOutState } from "@botschaft/client";
import { ActionCard, Button, Dialog, icons, Note, ProblemNote, useReadable, useTexts, Working } from "@botschaft/ui";
import { useState } from "react";

/** Warns when keys would be lost, and offers ways to keep them. */
export function SignOutDialog({ model }: { readonly model: SignOutModel }) {
  const texts = useTexts().signOut;
  const state = useReadable(model.state);
  const [isAnyway, setAnyway] = useState(false);
  switch (state.phase) {
    case "checking":
      return (
        <Dialog title={texts.safeTitle} onClose={() => model.stay()} width="narrow">
          <Working text={texts.checking} />
        </Dialog>
      );
    case "signingOut":
      return (
        <Dialog title={texts.signingOut} width="narrow">
          <Working text={texts.signingOut} />
        </Dialog>
      );
    case "safe":
      return <Safe model={model} />;
    case "wouldLose":
      return isAnyway ? (
        <Anyway state={state} model={model} onBack={() => setAnyway(false)} />
      ) : (
        <WouldLose state={state} model={model} onAnyway={() => setAnyway(true)} />
      );
  }
}

function Safe({ model }: { readonly model: SignOutModel }) {
  const texts = useTexts().signOut;
  return (
    <Dialog
      title={texts.safeTitle}
      onClose={() => model.stay()}
      width="narrow"
      footer={
        <>
          <Button onClick={() => model.stay()} autoFocus>
            {texts.stay}
          </Button>
          <Button kind="primary" onClick={() => model.signOut()}>
            {texts.submit}
          </Button>
        </>
      }
    >
      <p className="muted">{texts.safeText}</p>
    </Dialog>
  );
}

type Losing = {
  readonly state: Extract<SignOutState, { readonly phase: "wouldLose" }>;
  readonly model: SignOutModel;
};

function WouldLose({ state, model, onAnyway }: Losing & { readonly onAnyway: () => void }) {
  const texts = useTexts().signOut;
  const isUnfinished = state.reason === "savingUnfinished";
  return (
    <Dialog
      title={texts.title}
      onClose={() => model.stay()}
      closeLabel={texts.closeAndStay}
      isAlert
      footer={
        <>
          <span className="dialog__left">
            <Button kind="danger-quiet" onClick={onAnyway}>
              {texts.anyway}
            </Button>
          </span>
          <Button kind="primary" onClick={() => model.stay()} autoFocus={isUnfinished}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <Note kind="warn" title={texts.only(state.messages)}>
        {isUnfinished ? texts.savingUnfinished : texts.noSpareKey}
      </Note>
      <ProblemNote problem={state.problem} />
      {!isUnfinished && (
        <div className="choices">
          <ActionCard
            icon={icons.KeyRound}
            title={texts.makeSpareKey}
            description={texts.makeSpareKeyText}
            onClick={() => model.makeSpareKey()}
            autoFocus
          />
          {state.hasOtherDevice && (
            <ActionCard
              icon={icons.Smartphone}
              title={texts.confirmDevice}
              description={texts.confirmDeviceText}
              onClick={() => model.confirmSecondDevice()}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

function Anyway({ state, model, onBack }: Losing & { readonly onBack: () => void }) {
  const texts = useTexts();
  return (
    <Dialog
      title={texts.signOut.anywayTitle}
      onClose={onBack}
      isAlert
      footer={
        <>
          <span className="dialog__left">
            <Button kind="danger" onClick={() => model.signOut()}>
              {texts.signOut.anywaySubmit}
            </Button>
          </span>
          <Button kind="primary" onClick={onBack} autoFocus>
            {texts.actions.back}
          </Button>
        </>
      }
    >
      <Note kind="bad" title={texts.signOut.only(state.messages)}>
        {state.reason === "savingUnfinished" ? texts.signOut.savingUnfinished : texts.signOut.noSpareKey}
      </Note>
      <ProblemNote problem={state.problem} />
    </Dialog>
  );
}
