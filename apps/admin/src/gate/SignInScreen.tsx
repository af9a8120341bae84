import type { ConsoleModel, GateState } from "@botschaft/client/console";
import { Button, Field, Form, Icon, icons, Note, PasswordField, useReadable, useTexts, Working } from "@botschaft/ui";
import { Problem } from "../parts/Problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { ConsoleGate } from "./ConsoleGate.tsx";
import "../parts/panel.css";

type Props = { readonly console: ConsoleModel; readonly state: GateState };

export function SignInScreen({ console, state }: Props) {
  const { model, refused, isUnclaimed } = state;
  const texts = useTexts();
  const words = useWords();
  const { who, password, isSending, problem } = useReadable(model.state);
  const isWrong = problem?.code === "wrongPassword";
  return (
    <ConsoleGate console={console} title={words.gate.title}>
      <Form onSubmit={() => model.send()}>
        {isUnclaimed && <Note>{texts.signIn.unclaimed}</Note>}
        <Field
          name="who"
          label={texts.signIn.who}
          value={who}
          onChange={(value) => model.enter("who", value)}
          autoComplete="username"
        />
        <PasswordField
          name="password"
          label={texts.signIn.password}
          value={password}
          onChange={(value) => model.enter("password", value)}
          autoComplete="current-password"
          problem={isWrong ? texts.problem(problem) : undefined}
        />
        {!isWrong && <Problem problem={problem ?? refused} />}
        <Button type="submit" kind="primary" size="large" block asleep={isSending}>
          {texts.signIn.submit}
        </Button>
        {isSending && <Working text={words.gate.opening} />}
      </Form>
      <p className="gate__aside">{words.gate.aside}</p>
      <p className="gate__aside">
        <a className="inline-link" href="/">
          <Icon of={icons.ArrowLeft} size="small" />
          {words.nav.back}
        </a>
      </p>
    </ConsoleGate>
  );
}
