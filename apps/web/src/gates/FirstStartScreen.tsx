import type { FirstStartModel } from "@botschaft/client";
import { Button, Field, Form, Icon, icons, ProblemNote, Steps, useReadable, useTexts } from "@botschaft/ui";
import { AccountFields, bind } from "./AccountFields.tsx";
import type { Frame } from "./frame.ts";
import { GatePage } from "./GatePage.tsx";

export function FirstStartScreen({ frame, model }: { readonly frame: Frame; readonly model: FirstStartModel }) {
  const texts = useTexts();
  const { form, problem } = useReadable(model.state);
  const onEnter: FirstStartModel["enter"] = (field, value) => model.enter(field, value);
  const onLeave: FirstStartModel["leave"] = (field) => model.leave(field);
  return (
    <GatePage
      frame={frame}
      claim={texts.claims.firstStart}
      head={<Steps step={1} of={2} name={texts.gate.takeover} />}
      title={texts.firstStart.title}
      lead={texts.firstStart.lead}
    >
      <Form onSubmit={() => model.send()}>
        <Field
          {...bind(form, "authority", onEnter, onLeave, texts.fieldProblem)}
          label={texts.account.authority}
          hint={texts.account.authorityHint}
          autoComplete="organization"
        />
        <AccountFields form={form} onEnter={onEnter} onLeave={onLeave} />
        <ProblemNote problem={problem} />
        <Button type="submit" kind="primary" size="large" block asleep={form.isSending}>
          {texts.firstStart.submit}
        </Button>
        {frame.place !== undefined && (
          <p className="gate__foot-note">
            <Icon of={icons.Server} size="small" />
            <span>{texts.firstStart.serverNote(frame.place.serverName)}</span>
          </p>
        )}
      </Form>
    </GatePage>
  );
}
