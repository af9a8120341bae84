import type { AskedPartner, PartnersModel } from "@botschaft/client/console";
import { Field, Form, useTexts } from "@botschaft/ui";
import { AskDialog } from "../parts/AskDialog.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useWords } from "../words/use-words.tsx";

type Props = { readonly model: PartnersModel; readonly asked: AskedPartner };

/** The kill switch, the way back, and the end. */
export function PartnerDialog({ model, asked }: Props) {
  const texts = useTexts().form;
  const words = useWords().partners;
  const { act, partner, reason, isSending, problem } = asked;
  const { title, points, submit, sending } = words.ask[act];
  return (
    <AskDialog
      title={title(partner.name)}
      points={points}
      submit={submit}
      sending={sending}
      isSending={isSending}
      isDangerous={act !== "restore"}
      onSubmit={() => model.confirm()}
      onCancel={() => model.cancel()}
    >
      {act === "cut" && (
        <Form onSubmit={() => model.confirm()}>
          <Field
            label={words.reason}
            aside={texts.optional}
            hint={words.reasonHint}
            value={reason}
            onChange={(text) => model.enterReason(text)}
            maxLength={255}
          />
        </Form>
      )}
      <Problem problem={problem} />
    </AskDialog>
  );
}
