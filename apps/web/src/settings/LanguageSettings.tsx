import type { Language, SettingsModel } from "@botschaft/client";
import { icons, languageNames, RadioCard, useReadable, useTexts } from "@botschaft/ui";

export function LanguageSettings({ model }: { readonly model: SettingsModel }) {
  const texts = useTexts().settings;
  const { language } = useReadable(model.state);
  return (
    <div className="options" role="radiogroup" aria-label={texts.sections.language}>
      {(Object.keys(languageNames) as Language[]).map((each) => (
        <RadioCard
          key={each}
          name="language"
          icon={icons.Languages}
          title={languageNames[each]}
          language={each}
          checked={language === each}
          onChoose={() => model.change({ language: each })}
        />
      ))}
    </div>
  );
}
