import type { LucideIcon } from "lucide-react";
import { Icon } from "../icon/Icon.tsx";
import "./feedback.css";

type Props = { readonly kind: "ok" | "bad" | "plain"; readonly icon: LucideIcon };

export function Disc({ kind, icon }: Props) {
  return (
    <span className={`disc disc--${kind}`}>
      <Icon of={icon} size="huge" />
    </span>
  );
}
