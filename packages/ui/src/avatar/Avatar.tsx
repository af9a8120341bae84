import type { Authority } from "@botschaft/client";
import { hueOf } from "./hue.ts";
import { initialsOf } from "./initials.ts";
import "./avatar.css";

type Props = {
  /** Its form says what it is: circle, square, soft square. A partner is an authority from outside: violet. */
  readonly kind: "person" | "authority" | "partner" | "room";
  readonly id: string;
  readonly name: string;
  /** Of its side, in pixels. */
  readonly size?: 18 | 20 | 24 | 28 | 32 | 36 | 40 | 48 | 64;
  /** The other authority that a person belongs to: a small violet square on the circle. */
  readonly outside?: Authority | undefined;
};

const violet = "hue-7";

/** Decorative: the name always stands beside it. */
export function Avatar({ kind, id, name, size = 40, outside }: Props) {
  const hue = kind === "partner" ? violet : kind === "authority" ? ownHueOf(id) : `hue-${hueOf(id)}`;
  return (
    <span className={`avatar avatar--${formOf(kind)} avatar--${size} ${hue}`} aria-hidden="true">
      {initialsOf(name)}
      {outside !== undefined && (
        <span className={`avatar__authority ${violet}`}>{initialsOf(outside.name).slice(0, 1)}</span>
      )}
    </span>
  );
}

/** An authority is violet only where it is not one's own. */
function ownHueOf(id: string): string {
  const hue = `hue-${hueOf(id)}`;
  return hue === violet ? "hue-1" : hue;
}

function formOf(kind: Props["kind"]): "person" | "authority" | "room" {
  return kind === "partner" ? "authority" : kind;
}
