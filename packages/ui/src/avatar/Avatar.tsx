import { hueOf } from "./hue.ts";
import { initialsOf } from "./initials.ts";
import "./avatar.css";

type Props = {
  /** Its form says what it is: circle, square, soft square. */
  readonly kind: "person" | "authority" | "room";
  readonly id: string;
  readonly name: string;
  /** Of its side, in pixels. */
  readonly size?: 18 | 20 | 24 | 28 | 32 | 36 | 40 | 48;
  /** Name of the other authority that a person belongs to: a small square on the circle. */
  readonly outside?: string | undefined;
};

/** Decorative: the name always stands beside it. */
export function Avatar({ kind, id, name, size = 40, outside }: Props) {
  return (
    <span className={`avatar avatar--${kind} avatar--${size} hue-${hueOf(id)}`} aria-hidden="true">
      {initialsOf(name)}
      {outside !== undefined && (
        <span className={`avatar__authority hue-${hueOf(outside)}`}>{initialsOf(outside).slice(0, 1)}</span>
      )}
    </span>
  );
}
