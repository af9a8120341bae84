import type { Appearance, Density, SettingsModel } from "@botschaft/client";
import { icons, RadioCard, useReadable, useTexts } from "@botschaft/ui";

const appearances = { system: icons.SunMoon, light: icons.Sun, dark: icons.Moon } as const;
const densities = { comfortable: icons.MessageSquare, compact: icons.Rows3 } as const;

export function AppearanceSettings({ model }: { readonly model: SettingsModel }) {
  const texts = useTexts().settings;
  const { appearance, density } = useReadable(model.state);
  return (
    <>
      <h2 id="theme">{texts.theme}</h2>
      <div className="options" role="radiogroup" aria-labelledby="theme">
        {(Object.keys(appearances) as Appearance[]).map((each) => (
          <RadioCard
            key={each}
            name="appearance"
            icon={appearances[each]}
            title={texts.themes[each]}
            checked={appearance === each}
            onChoose={() => model.change({ appearance: each })}
          />
        ))}
      </div>
      <h2 id="density">{texts.density}</h2>
      <div className="options" role="radiogroup" aria-labelledby="density">
        {(Object.keys(densities) as Density[]).map((each) => (
          <RadioCard
            key={each}
            name="density"
            icon={densities[each]}
            title={texts.densities[each]}
            description={texts.densityTexts[each]}
            checked={density === each}
            onChoose={() => model.change({ density: each })}
          />
        ))}
      </div>
    </>
  );
}
