import { Avatar } from "../avatar/Avatar.tsx";
import "./gate.css";

type Props = { readonly name: string; readonly serverName: string };

export function AuthorityHead({ name, serverName }: Props) {
  return (
    <p className="authority-head">
      <Avatar kind="authority" id={serverName} name={name} size={48} />
      <span>
        <b>{name}</b>
        <span className="small muted">{serverName}</span>
      </span>
    </p>
  );
}
