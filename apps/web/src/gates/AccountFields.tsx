import type { AccountField, AccountForm } from "@botschaft/client";
import { Field, LengthMeter, PasswordField, useTexts } from "@botschaft/ui";

type Props = {
  readonly form: AccountForm;
  readonly onEnter: (field: AccountField, value: string) => void;
  readonly onLeave: (field: AccountField) => void;
};

/** Name, address, e-mail and password of a new account. */
export function AccountFields({ form, onEnter, onLeave }: Props) {
  const texts = useTexts();
  const bound = (field: AccountField) => bind(form, field, onEnter, onLeave, texts.fieldProblem);
  return (
    <>
      <Field {...bound("name")} label={texts.account.name} hint={texts.account.nameHint} autoComplete="name" />
      <Field
        {...bound("localpart")}
        label={texts.account.localpart}
        hint={texts.account.localpartHint}
        autoComplete="username"
      >
        {form.address !== "" && (
          <p className="small muted whole-address" role="status">
            {texts.account.wholeAddress(form.address)}
          </p>
        )}
      </Field>
      <Field
        {...bound("email")}
        label={texts.account.email}
        aside={texts.form.optional}
        type="email"
        autoComplete="email"
      />
      <PasswordField
        {...bound("password")}
        label={texts.account.password}
        hint={texts.account.passwordHint}
        autoComplete="new-password"
      >
        <LengthMeter length={form.values.password.length} />
      </PasswordField>
    </>
  );
}

export function bind(
  form: AccountForm,
  field: AccountField,
  onEnter: Props["onEnter"],
  onLeave: Props["onLeave"],
  sentence: ReturnType<typeof useTexts>["fieldProblem"],
) {
  const problem = form.fieldProblems[field];
  return {
    name: field,
    value: form.values[field],
    onChange: (value: string) => onEnter(field, value),
    onLeave: () => onLeave(field),
    problem: problem === undefined ? undefined : sentence(problem),
  };
}
