import type { ReactNode } from "react";
import "./feedback.css";

type Props = {
  readonly picture?: ReactNode;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
  readonly level?: 1 | 2 | 3;
};

/** Nothing here yet: one sentence, one action. */
export function Empty({ picture, title, text, children, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      {picture}
      <Heading className="empty__title">{title}</Heading>
      {text !== undefined && <p className="empty__text">{text}</p>}
      {children}
    </div>
  );
}
