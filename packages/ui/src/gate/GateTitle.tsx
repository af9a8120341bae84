import { useEffect, useRef } from "react";
import "./gate.css";

type Props = { readonly title: string; readonly lead?: string | undefined };

/** Takes the focus when the page comes, so that a screen reader begins here. */
export function GateTitle({ title, lead }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h1 className="gate__title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="gate__lead">{lead}</p>}
    </>
  );
}
