import type { ReactNode } from "react";
import "./gate.css";

type Props = { readonly avatar: ReactNode; readonly title: string; readonly text: string };

export function InvitedBy({ avatar, title, text }: Props) {
  return (
    <div className="invited-by">
      {avatar}
      <p>
        <b>{title}</b>
        <span className="small muted">{text}</span>
      </p>
    </div>
  );
}
