import { Avatar } from "@botschaft/ui";
import "./authority.css";

type Props = { readonly serverName: string; readonly name: string; readonly size?: 24 | 32 | 48 };

/** An authority from outside: square and violet. Its name always stands beside it. */
export function AuthorityMark({ serverName, name, size = 32 }: Props) {
  return (
    <span className="authority-mark">
      <Avatar kind="authority" id={serverName} name={name} size={size} />
    </span>
  );
}
