import { Card, Icon, icons, Note } from "@botschaft/ui";
import { useWords } from "../words/use-words.tsx";
import "./internal-mode.css";

/** Nobody can be a partner here yet: which settings change that, and who sets them. */
export function InternalMode() {
  const words = useWords().partners;
  return (
    <Card>
      <section className="sheet-card">
        <h2 className="sheet-card__title">
          <Icon of={icons.LockKeyhole} />
          {words.internalTitle}
        </h2>
        <p>{words.internalText}</p>
        <Note>{words.internalRemedy}</Note>
        <dl className="settings-list">
          {words.internalSteps.map(([setting, meaning]) => (
            <div key={setting}>
              <dt>
                <code>{setting}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Card>
  );
}
