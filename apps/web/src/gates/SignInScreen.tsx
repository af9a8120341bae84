import type { SignInModel } from "@botschaft/client";
import {
  AuthorityHead,
  Button,
  Field,
  Form,
  Note,
  PasswordField,
  ProblemNote,
  useReadable,
  useTexts,
} from "@botschaft/ui";
import type { Frame } from "./frame.ts";
import { GatePage } from "./GatePage.tsx";

type Props = { readonly frame: Frame; readonly model: SignInModel; readonly firstAdministratorNeeded: boolean };

export function SignInScreen({ frame, model, firstAdministratorNeeded }: Props) {
  const texts = useTexts();
  const { who, password, isSending, problem } = useReadable(model.state);
  const { place } = frame;
  const isWrong = problem?.code === "wrongPassword";
  return (
    <GatePage
      frame={frame}
      claim={texts.claims.signIn}
      head={
        place !== undefined && (
          <AuthorityHead name={place.authority ?? place.serverName} serverName={place.serverName} />
        )
      }
      title={texts.signIn.title}
    >
      <Form onSubmit={() => model.send()}>
        {firstAdministratorNeeded && <Note>{texts.signIn.unclaimed}</Note>}
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
        {!isWrong && <ProblemNote problem={problem} />}
        <Button type="submit" kind="primary" size="large" block asleep={isSending}>
          {texts.signIn.submit}
        </Button>
      </Form>
      <p className="gate__aside">{texts.signIn.noAccount}</p>
    </GatePage>
  );
}
