import type { UnlockModel, UnlockState } from "@botschaft/client";
import {
  ActionCard,
  Button,
  Form,
  icons,
  Note,
  PasswordField,
  ProblemNote,
  useReadable,
  useTexts,
  WordsField,
  Working,
} from "@botschaft/ui";
import { useState } from "react";

/** Opens the messages on a new device: by another device, by the spare key, or anew without them. */
export function UnlockForm({ model }: { readonly model: UnlockModel }) {
  const texts = useTexts().unlock;
  const state = useReadable(model.state);
  const [isAnew, setAnew] = useState(false);
  switch (state.phase) {
    case "opening":
      return <Working text={texts.opening} />;
    case "startingAnew":
      return <Working text={texts.startingAnew} />;
    case "done":
      return <p role="status">{texts.done}</p>;
    case "spareKey":
      return <SpareKeyForm state={state} model={model} />;
    case "choosing":
    case "otherDevice":
      return isAnew ? (
        <StartAnew state={state} model={model} onBack={() => setAnew(false)} />
      ) : (
        <Ways state={state} model={model} onAnew={() => setAnew(true)} />
      );
  }
}

type Part = { readonly state: UnlockState; readonly model: UnlockModel };

function Ways({ state, model, onAnew }: Part & { readonly onAnew: () => void }) {
  const texts = useTexts().unlock;
  return (
    <div className="choices">
      {state.hasOtherDevice && (
        <ActionCard
          icon={icons.MonitorSmartphone}
          title={texts.otherDevice}
          description={texts.otherDeviceText}
          onClick={() => model.askOtherDevice()}
          autoFocus
        />
      )}
      {state.hasSpareKey && (
        <ActionCard
          icon={icons.KeyRound}
          title={texts.spareKey}
          description={texts.spareKeyText}
          onClick={() => model.chooseSpareKey()}
          autoFocus={!state.hasOtherDevice}
        />
      )}
      <ActionCard icon={icons.RotateCcw} title={texts.startAnew} description={texts.startAnewText} onClick={onAnew} />
      <ProblemNote problem={state.problem} />
      <Button kind="quiet" onClick={() => model.later()}>
        {texts.later}
      </Button>
    </div>
  );
}

function SpareKeyForm({ state, model }: Part) {
  const texts = useTexts();
  const { spareKey, readWords, unknownWords, canOpen, problem } = state;
  const isWrong = unknownWords.length > 0;
  return (
    <Form onSubmit={() => model.openWithSpareKey()}>
      <WordsField
        label={texts.unlock.enter}
        hint={texts.unlock.enterHint}
        value={spareKey}
        onChange={(value) => model.enterSpareKey(value)}
        problem={isWrong ? texts.unlock.unknownWords(unknownWords) : undefined}
        progress={readWords === 0 ? undefined : texts.unlock.readWords(readWords)}
      />
      <ProblemNote problem={isWrong && problem?.code === "unknownWords" ? undefined : problem} />
      <Button type="submit" kind="primary" size="large" block asleep={!canOpen}>
        {texts.unlock.open}
      </Button>
      <Button kind="quiet" onClick={() => model.goBack()}>
        {texts.actions.back}
      </Button>
    </Form>
  );
}

function StartAnew({ state, model, onBack }: Part & { readonly onBack: () => void }) {
  const texts = useTexts();
  const [password, enter] = useState("");
  const isWrong = state.problem?.code === "wrongPassword";
  return (
    <Form onSubmit={() => password !== "" && model.startAnew(password)}>
      <h2 className="form__title">{texts.unlock.anewTitle}</h2>
      <Note kind="warn" title={texts.unlock.anewWarning}>
        {texts.unlock.anewText}
      </Note>
      <PasswordField
        label={texts.unlock.password}
        value={password}
        onChange={enter}
        autoComplete="current-password"
        problem={isWrong ? texts.form.wrongPassword : undefined}
      />
      {!isWrong && <ProblemNote problem={state.problem} />}
      <Button type="submit" kind="danger" size="large" block asleep={password === ""}>
        {texts.unlock.anewSubmit}
      </Button>
      <Button kind="quiet" onClick={onBack}>
        {texts.actions.back}
      </Button>
    </Form>
  );
}
