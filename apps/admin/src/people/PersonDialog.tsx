import type { AskedPerson, PeopleModel } from "@botschaft/client/console";
import { AskDialog } from "../parts/AskDialog.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = { readonly model: PeopleModel; readonly asked: AskedPerson };

export function PersonDialog({ model, asked: { act, person, isSending, problem } }: Props) {
  const words = useWords().people.ask[act];
  return (
    <AskDialog
      title={words.title(person.name)}
      points={words.points}
      submit={words.submit}
      sending={words.sending}
      isSending={isSending}
      isDangerous
      onSubmit={() => model.confirm()}
      onCancel={() => model.cancel()}
    >
      <Problem problem={problem} />
    </AskDialog>
  );
}
