import type { NewConversationModel, NewConversationState, Place } from "@botschaft/client";
import { BandPreview, Button, Dialog, Field, PersonPicker, ProblemNote, useReadable, useTexts } from "@botschaft/ui";
import { authorityOf } from "../authority-of.ts";
import { WideningDialog } from "./WideningDialog.tsx";

type Props = {
  readonly model: NewConversationModel;
  readonly place: Place | undefined;
  readonly onClose: () => void;
};

export function NewConversationDialog({ model, place, onClose }: Props) {
  const texts = useTexts();
  const state = useReadable(model.state);
  const { search, chosen, kind, groupName, existingRoomId, widening, isStarting, canStart, problem } = state;
  if (widening !== undefined) {
    return (
      <WideningDialog
        widening={widening}
        authority={authorityOf(place)}
        agreeWords={kind === "group" ? texts.border.widening.startGroup : texts.border.widening.start}
        onBack={() => model.stepBack()}
        onAgree={() => model.agree()}
      />
    );
  }
  return (
    <Dialog
      title={texts.newConversation.title}
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onClick={onClose}>{texts.actions.cancel}</Button>
          <Button kind="primary" onClick={() => model.start()} asleep={!canStart || isStarting}>
            {startWords(state, texts.newConversation)}
          </Button>
        </>
      }
    >
      <PersonPicker
        label={texts.newConversation.who}
        hint={texts.newConversation.whoHint}
        search={search}
        chosen={chosen}
        onFind={(text) => model.find(text)}
        onChoose={(person) => model.choose(person)}
        onUnchoose={(userId) => model.unchoose(userId)}
        onAsk={(letter) => model.ask(letter)}
        autoFocus
      />
      {kind === "group" && (
        <Field
          label={texts.newConversation.groupName}
          value={groupName}
          onChange={(name) => model.nameGroup(name)}
          maxLength={255}
        />
      )}
      {existingRoomId !== undefined && <p className="small muted">{texts.newConversation.exists}</p>}
      <ProblemNote problem={problem} />
      {kind !== "nobody" && (
        <section className="preview" aria-label={texts.newConversation.preview}>
          <p className="tiny muted">
            <b>{texts.newConversation.preview}</b>
          </p>
          <BandPreview band={state.band} authority={authorityOf(place)} />
        </section>
      )}
    </Dialog>
  );
}

function startWords(state: NewConversationState, texts: ReturnType<typeof useTexts>["newConversation"]): string {
  if (state.isStarting) return texts.starting;
  if (state.existingRoomId !== undefined) return texts.open;
  return state.kind === "group" ? texts.startGroup : texts.start;
}
