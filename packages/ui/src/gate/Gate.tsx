import type { Language } from "@botschaft/client";
import type { ReactNode } from "react";
import { LanguageSelect } from "../form/LanguageSelect.tsx";
import { useTexts } from "../texts/language.tsx";
import { Logo } from "./Logo.tsx";
import { Motif } from "./Motif.tsx";
import { TrialBanner } from "./TrialBanner.tsx";
import "./gate.css";

type Props = {
  /** What the brand side says. */
  readonly claim: { readonly title: string; readonly text: string };
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly isTrial: boolean;
  readonly children: ReactNode;
};

/** The page in front of the workspace: brand on one side, one task on the other. */
export function Gate({ claim, language, onLanguage, isTrial, children }: Props) {
  const texts = useTexts();
  return (
    <div className="gate">
      <header className="gate__brand">
        <Motif />
        <p className="gate__name">
          <Logo />
          {texts.product}
        </p>
        <div className="gate__claim">
          <p className="gate__claim-title">{claim.title}</p>
          <p className="gate__claim-text">{claim.text}</p>
        </div>
      </header>
      <main className="gate__main">
        <div className="gate__language">
          <LanguageSelect language={language} onChange={onLanguage} />
        </div>
        <div className="gate__inner">
          {isTrial && <TrialBanner />}
          {children}
        </div>
      </main>
    </div>
  );
}
