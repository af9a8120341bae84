import type { PairingModel, PairingState } from "@botschaft/client/console";
import { Button, useTexts } from "@botschaft/ui";
import { useWords } from "../words/use-words.tsx";

type Active = Exclude<PairingState, { readonly act: "done" }>;
type Props = { readonly model: PairingModel; readonly state: Active; readonly onClose: () => void };

/** The ways on from each act. Where digits are compared, none of them is the easier one. */
export function PairingFoot({ model, state, onClose }: Props) {
  const texts = useTexts().actions;
  const words = useWords().pairing;
  if (state.act === "compare") return <CompareFoot model={model} state={state} onClose={onClose} />;
  if (state.act === "begin" && state.made !== undefined) return <Button onClick={onClose}>{texts.close}</Button>;
  const submit =
    state.act === "accept" ? words.accept : { make: words.make, paste: words.lookUp, name: words.addByName }[state.way];
  return (
    <>
      <Button onClick={onClose}>{texts.cancel}</Button>
      <Button kind="primary" onClick={() => model.goOn()} asleep={state.isSending || isIncomplete(state)}>
        {submit}
      </Button>
    </>
  );
}

function isIncomplete(state: Active): boolean {
  if (state.act !== "begin" || state.way === "make") return false;
  return (state.way === "paste" ? state.code : state.serverName).trim() === "";
}

type CompareProps = Props & { readonly state: Extract<PairingState, { readonly act: "compare" }> };

function CompareFoot({ model, state, onClose }: CompareProps) {
  const words = useWords().pairing;
  const { partner, isSending, areDifferent } = state;
  if (areDifferent) {
    return (
      <>
        <span className="dialog__left">
          <Button kind="danger" onClick={() => model.reject()} asleep={isSending}>
            {words.reject[partner.state === "waiting" || partner.state === "stopped" ? partner.state : "connected"]}
          </Button>
        </span>
        <Button onClick={() => model.compareAgain()}>{words.again}</Button>
      </>
    );
  }
  return (
    <>
      <span className="dialog__left">
        <Button kind="quiet" onClick={onClose}>
          {words.later}
        </Button>
      </span>
      <Button onClick={() => model.differ()} asleep={isSending}>
        {words.different}
      </Button>
      <Button onClick={() => model.goOn()} asleep={isSending}>
        {words.same}
      </Button>
    </>
  );
}
