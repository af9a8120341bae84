import type { DevicesModel, DevicesState } from "@botschaft/client";
import { Button, Dialog, Form, PasswordField, ProblemNote, useTexts } from "@botschaft/ui";
import { useState } from "react";

type Props = { readonly signingOut: NonNullable<DevicesState["signingOut"]>; readonly model: DevicesModel };

/** Asks for the password, so that nobody does this at an unattended desk. */
export function SignOutDevicesDialog({ signingOut, model }: Props) {
  const texts = useTexts();
  const [password, enter] = useState("");
  const { deviceIds, isSending, problem } = signingOut;
  const isWrong = problem?.code === "wrongPassword";
  const send = () => {
    if (password !== "" && !isSending) model.confirmSignOut(password);
  };
  return (
    <Dialog
      title={texts.devices.signOutTitle(deviceIds.length)}
      onClose={() => model.cancelSignOut()}
      width="narrow"
      footer={
        <>
          <Button onClick={() => model.cancelSignOut()}>{texts.actions.cancel}</Button>
          <Button kind="danger" onClick={send} asleep={password === "" || isSending}>
            {texts.devices.signOut}
          </Button>
        </>
      }
    >
      <p className="muted">{texts.devices.signOutText}</p>
      <Form onSubmit={send}>
        <PasswordField
          label={texts.devices.password}
          value={password}
          onChange={enter}
          autoComplete="current-password"
          problem={isWrong ? texts.form.wrongPassword : undefined}
          autoFocus
        />
      </Form>
      {!isWrong && <ProblemNote problem={problem} />}
    </Dialog>
  );
}
