import type { BeginState, MadeCode, PairingModel, PairingWay } from "@botschaft/client/console";
import { Field, Form, icons, RadioCard, WordsField, Working } from "@botschaft/ui";
import { useCallback } from "react";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useRefresh } from "../parts/use-refresh.ts";
import { useWords } from "../words/use-words.tsx";
import "../parts/panel.css";

type Props = { readonly model: PairingModel; readonly state: BeginState };

/** First act: a code comes into being, or in; or a server is called by its name. */
export function BeginAct({ model, state }: Props) {
  const { made } = state;
  return made === undefined ? <Ways model={model} state={state} /> : <Made model={model} made={made} />;
}

const pictures = { make: icons.Ticket, paste: icons.KeyRound, name: icons.Globe } as const;

function Ways({ model, state }: Props) {
  const words = useWords().pairing;
  const { way, isSending, problem } = state;
  const forms = {
    make: undefined,
    paste: <Paste model={model} state={state} />,
    name: <Name model={model} state={state} />,
  };
  return (
    <>
      <fieldset className="choices">
        <legend className="unseen">{words.way}</legend>
        {(Object.keys(pictures) as PairingWay[]).map((each) => (
          <RadioCard
            key={each}
            name="way"
            title={words.ways[each].title}
            description={words.ways[each].text}
            icon={pictures[each]}
            checked={way === each}
            onChoose={() => model.choose(each)}
          >
            {forms[each]}
          </RadioCard>
        ))}
      </fieldset>
      <Problem problem={problem} />
      {isSending && <Working text={{ make: words.making, paste: words.lookingUp, name: words.adding }[way]} />}
    </>
  );
}

function Paste({ model, state }: Props) {
  const words = useWords().pairing;
  return (
    <WordsField
      label={words.code}
      hint={words.pasteHint}
      value={state.code}
      onChange={(code) => model.enter("code", code)}
    />
  );
}

function Name({ model, state }: Props) {
  const words = useWords().pairing;
  return (
    <Form onSubmit={() => model.goOn()}>
      <Field
        label={words.serverName}
        hint={words.serverNameHint}
        value={state.serverName}
        onChange={(name) => model.enter("serverName", name)}
        maxLength={255}
        required
      />
      <Field
        label={words.name}
        hint={words.nameHint}
        value={state.name}
        onChange={(name) => model.enter("name", name)}
        maxLength={255}
      />
      {/* Enter sends from either field. */}
      <button type="submit" hidden />
    </Form>
  );
}

/** Soon enough for two people who are on the telephone. */
const lookMs = 2000;

function Made({ model, made }: { readonly model: PairingModel; readonly made: MadeCode }) {
  const words = useWords().pairing;
  const moment = useMoments();
  useRefresh(
    useCallback(() => model.look(), [model]),
    lookMs,
  );
  return (
    <div className="stack">
      <h3 className="subtitle">{words.madeTitle}</h3>
      <p className="muted">{words.madeText(moment(made.expiresAt))}</p>
      <textarea className="field__input code-box" readOnly rows={6} aria-label={words.code} value={made.code} />
      <div className="buttons">
        <CopyButton text={made.code} />
      </div>
      <Working text={words.waiting} />
    </div>
  );
}
