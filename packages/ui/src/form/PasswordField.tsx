import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../button/IconButton.tsx";
import { useTexts } from "../texts/language.tsx";
import { Field, type FieldProps } from "./Field.tsx";

export function PasswordField(props: Omit<FieldProps, "type" | "suffix">) {
  const texts = useTexts().form;
  const [isShown, show] = useState(false);
  const toggle = (
    <IconButton
      icon={isShown ? EyeOff : Eye}
      label={isShown ? texts.hidePassword : texts.showPassword}
      onClick={() => show(!isShown)}
    />
  );
  return <Field {...props} type={isShown ? "text" : "password"} suffix={toggle} />;
}
