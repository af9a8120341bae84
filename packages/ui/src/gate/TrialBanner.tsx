import { FlaskConical } from "lucide-react";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import "./gate.css";

/** The server has no name of its own yet: whoever looks at it must know that addresses here will not stay. */
export function TrialBanner({ isShort = false }: { readonly isShort?: boolean }) {
  const texts = useTexts();
  return (
    <p className="trial">
      <Icon of={FlaskConical} size="small" />
      <span>{isShort ? texts.trialShort : texts.trial}</span>
    </p>
  );
}
