import { CircleAlert } from "lucide-react";
import { type HTMLInputTypeAttribute, type ReactNode, useId } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./form.css";

export type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly hint?: string;
  /** Said beside the label, not in it: `(freiwillig)`. */
  readonly aside?: string;
  readonly problem?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly spellCheck?: boolean;
  readonly name?: string;
  readonly maxLength?: number;
  readonly readOnly?: boolean;
  /** Inside the field, right of what is typed. */
  readonly suffix?: ReactNode;
  /** Below the field. */
  readonly children?: ReactNode;
  readonly describedBy?: string | undefined;
};

export function Field(props: FieldProps) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.problem && `${id}-problem`, props.describedBy].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>
        {props.label}
        {props.aside !== undefined && <span className="field__aside"> {props.aside}</span>}
      </label>
      {props.hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div className="field__frame">
        <input
          id={id}
          className="field__input"
          name={props.name}
          type={props.type ?? "text"}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onLeave}
          autoComplete={props.autoComplete ?? "off"}
          spellCheck={props.spellCheck ?? false}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          required={props.required}
          aria-invalid={props.problem !== undefined || undefined}
          aria-describedby={described.join(" ") || undefined}
          data-autofocus={props.autoFocus || undefined}
        />
        {props.suffix !== undefined && <span className="field__suffix">{props.suffix}</span>}
      </div>
      {props.problem !== undefined && (
        <p className="field__problem" id={`${id}-problem`}>
          <Icon of={CircleAlert} size="small" />
          {props.problem}
        </p>
      )}
      {props.children}
    </div>
  );
}
