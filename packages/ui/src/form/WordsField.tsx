import { CircleAlert } from "lucide-react";
import { useId } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./form.css";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | undefined;
  /** How far one has come. */
  readonly progress?: string | undefined;
};

/** Several words on several lines: the spare key. */
export function WordsField({ label, hint, value, onChange, problem, progress }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        className="field__input"
        rows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint ${id}-state`}
        aria-invalid={problem !== undefined || undefined}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <div id={`${id}-state`} role="status">
        {problem !== undefined && (
          <p className="field__problem">
            <Icon of={CircleAlert} size="small" />
            {problem}
          </p>
        )}
        {progress !== undefined && <p className="field__hint">{progress}</p>}
      </div>
    </div>
  );
}
