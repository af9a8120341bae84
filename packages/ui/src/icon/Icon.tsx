import type { LucideIcon } from "lucide-react";
import "./icon.css";

type Size = "tiny" | "small" | "normal" | "large" | "huge";

const pixels: Readonly<Record<Size, number>> = { tiny: 14, small: 16, normal: 20, large: 24, huge: 32 };
const strokes: Readonly<Record<Size, number>> = { tiny: 2.1, small: 2, normal: 1.75, large: 1.6, huge: 1.5 };

type Props = {
  readonly of: LucideIcon;
  readonly size?: Size;
  /** Its name where no word stands beside it; without one it is hidden from assistive technology. */
  readonly label?: string;
  readonly className?: string;
};

export function Icon({ of: Drawing, size = "normal", label, className = "" }: Props) {
  const naming = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <Drawing
      size={pixels[size]}
      strokeWidth={strokes[size]}
      className={`icon ${className}`}
      focusable="false"
      {...naming}
    />
  );
}
