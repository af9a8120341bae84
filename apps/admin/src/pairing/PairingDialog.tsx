import type { PairingModel, PairingState } from "@botschaft/client/console";
import { Button, Dialog, icons, Note, Steps, useReadable, useTexts } from "@botschaft/ui";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.tsx";
import { AcceptAct } from "./AcceptAct.tsx";
import { BeginAct } from "./BeginAct.tsx";
import { CompareAct } from "./CompareAct.tsx";
import { PairingFoot } from "./PairingFoot.tsx";

type Props = { readonly model: PairingModel; readonly onClose: () => void };

/** In three acts: a code, what it means, and the digits. */
export function PairingDialog({ model, onClose }: Props) {
  const { actions } = useTexts();
  const words = useWords().pairing;
  const state = useReadable(model.state);
  return (
    <Dialog
      key={state.act}
      title={useTitleOf(state)}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        state.act === "done" ? (
          <Button kind="primary" autoFocus onClick={onClose}>
            {actions.done}
          </Button>
        ) : (
          <PairingFoot model={model} state={state} onClose={onClose} />
        )
      }
    >
      <Act model={model} state={state} />
    </Dialog>
  );
}

function useTitleOf(state: PairingState): string {
  const words = useWords().pairing;
  if (state.act === "accept") return words.foundTitle(state.found.name);
  if (state.act === "compare") return words.comparing(state.partner.name);
  return state.act === "done" ? words.doneTitle(state.partner.name) : words.title;
}

function Act({ model, state }: { readonly model: PairingModel; readonly state: PairingState }): ReactNode {
  const words = useWords().pairing;
  if (state.act === "done") {
    return (
      <Note kind="ok" icon={icons.ShieldCheck} isAlert>
        {words.doneText}
      </Note>
    );
  }
  const step = { begin: 1, accept: 2, compare: 3 }[state.act];
  return (
    <>
      <Steps step={step} of={words.acts.length} name={words.acts[step - 1] ?? ""} />
      {state.act === "begin" && <BeginAct model={model} state={state} />}
      {state.act === "accept" && <AcceptAct state={state} />}
      {state.act === "compare" && <CompareAct state={state} />}
    </>
  );
}
