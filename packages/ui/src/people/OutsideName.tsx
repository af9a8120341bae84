import type { Authority } from "@botschaft/client";
import { Globe } from "lucide-react";
import { Icon } from "../icon/Icon.tsx";
import "./people.css";

type Props = { readonly authority: Pick<Authority, "name"> };

/** To which other authority somebody belongs: never behind a hover. */
export function OutsideName({ authority }: Props) {
  return (
    <span className="outside-name">
      <Icon of={Globe} size="tiny" />
      <span className="one-line">{authority.name}</span>
    </span>
  );
}
