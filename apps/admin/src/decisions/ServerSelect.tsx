import type { LogFilter, Partner } from "@botschaft/client/console";
import { Icon, icons } from "@botschaft/ui";
import { useWords } from "../words/use-words.tsx";
import "../parts/table.css";

type Props = {
  readonly filter: LogFilter;
  readonly partners: readonly Partner[];
  readonly onChange: (filter: LogFilter) => void;
};

/** The log of one server: a partner's, or of one that somebody came here with. */
export function ServerSelect({ filter: { kind, serverName }, partners, onChange }: Props) {
  const words = useWords().decisions;
  const isStranger = serverName !== undefined && !partners.some((partner) => partner.serverName === serverName);
  return (
    <span className="select">
      <select
        value={serverName ?? ""}
        aria-label={words.server}
        onChange={({ target: { value } }) => onChange(value === "" ? { kind } : { kind, serverName: value })}
      >
        <option value="">{words.anyServer}</option>
        {isStranger && <option value={serverName}>{serverName}</option>}
        {partners.map(({ serverName: each, name }) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <Icon of={icons.ChevronDown} size="small" />
    </span>
  );
}
