import { Search } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./list.css";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly keys?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

export function SearchField({ label, value, onChange, onKeyDown, keys, ref }: Props) {
  return (
    <label className="search">
      <Icon of={Search} size="small" />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts={keys}
      />
    </label>
  );
}
