import type { ReactNode } from "react";
import "./panel.css";

export type Fact = { readonly name: string; readonly value: ReactNode };

/** Names and values, one a line. */
export function FactList({ facts }: { readonly facts: readonly (Fact | undefined)[] }) {
  return (
    <dl className="facts">
      {facts
        .filter((fact) => fact !== undefined)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
