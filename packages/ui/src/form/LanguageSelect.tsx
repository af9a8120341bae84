import type { Language } from "@botschaft/client";
import { ChevronDown, Languages } from "lucide-react";
import { Icon } from "../icon/Icon.tsx";
import { languageNames, useTexts } from "../texts/language.tsx";
import "./form.css";

type Props = { readonly language: Language; readonly onChange: (language: Language) => void };

/** Each language in its own words. */
export function LanguageSelect({ language, onChange }: Props) {
  const texts = useTexts().form;
  return (
    <span className="language-select">
      <Icon of={Languages} size="small" />
      <select
        value={language}
        onChange={(event) => onChange(event.target.value as Language)}
        aria-label={texts.language}
      >
        {Object.entries(languageNames).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size="small" />
    </span>
  );
}
