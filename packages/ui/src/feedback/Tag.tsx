import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./feedback.css";

type Props = {
  readonly kind?: "plain" | "ok" | "warn" | "bad" | "ext";
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
};

export function Tag({ kind = "plain", icon, children }: Props) {
  return (
    <span className={`tag tag--${kind}`}>
      {icon !== undefined && <Icon of={icon} size="tiny" />}
      {children}
    </span>
  );
}
