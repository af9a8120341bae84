import type { RecoveryModel, RecoveryState } from "@botschaft/client";
import { Button, Checkbox, icons, ProblemNote, RadioCard, SpareKeyChoice, useTexts, Working } from "@botschaft/ui";
import { useId } from "react";

type Props = {
  readonly state: RecoveryState;
  readonly model: RecoveryModel;
  /** In a gate; a dialog has its own foot. */
  readonly isLarge: boolean;
};

/** In one step: the words, how they are kept, on. */
export function RecoveryForm({ state, model, isLarge }: Props) {
  const texts = useTexts();
  switch (state.phase) {
    case "preparing":
      return <Working text={texts.recovery.preparing} />;
    case "saving":
      return <Working text={texts.recovery.saving} />;
    case "done":
      return <p role="status">{texts.recovery.doneText}</p>;
    case "failed":
      return (
        <ProblemNote
          problem={state.problem}
          actions={<Button onClick={() => model.tryAgain()}>{texts.actions.tryAgain}</Button>}
        />
      );
    case "choosing":
      return <Choosing state={state} model={model} isLarge={isLarge} />;
  }
}

type ChoosingProps = Props & { readonly state: Extract<RecoveryState, { readonly phase: "choosing" }> };

function Choosing({ state, model, isLarge }: ChoosingProps) {
  const texts = useTexts();
  const id = useId();
  const { choice, sheet, kept, canContinue, problem } = state;
  return (
    <div className="form">
      <fieldset className="choices">
        <legend className="unseen">{texts.recovery.choices}</legend>
        <RadioCard
          name={id}
          icon={icons.KeyRound}
          title={texts.recovery.spareKey}
          description={texts.recovery.spareKeyText}
          checked={choice === "spareKey"}
          onChoose={() => model.choose("spareKey")}
        >
          <SpareKeyChoice sheet={sheet} onKeep={(keeping) => model.keep(keeping)} />
        </RadioCard>
        <RadioCard
          name={id}
          icon={icons.Smartphone}
          title={texts.recovery.secondDevice}
          description={texts.recovery.secondDeviceText}
          checked={choice === "secondDevice"}
          onChoose={() => model.choose("secondDevice")}
        />
        <RadioCard
          name={id}
          icon={icons.Clock}
          title={texts.recovery.later}
          description={texts.recovery.laterText}
          checked={choice === "later"}
          onChoose={() => model.choose("later")}
        />
      </fieldset>
      {choice === "spareKey" && (
        <Checkbox
          checked={kept.includes("promised")}
          onChange={(checked) => (checked ? model.keep("promised") : model.takeBack("promised"))}
        >
          {texts.recovery.promise}
        </Checkbox>
      )}
      <ProblemNote problem={problem} />
      <Button
        kind="primary"
        size={isLarge ? "large" : "normal"}
        block={isLarge}
        onClick={() => model.proceed()}
        asleep={!canContinue}
        describedBy={canContinue ? undefined : `${id}-why`}
      >
        {texts.actions.next}
      </Button>
      {!canContinue && (
        <p className="small muted" id={`${id}-why`}>
          {texts.recovery.wakeUp}
        </p>
      )}
    </div>
  );
}
