import type { ReactNode } from "react";
import "./shell.css";

type Props = {
  /** On a phone one of the three is on screen. */
  readonly phoneShows: "list" | "main" | "panel";
  readonly skipTo: string;
  readonly skipLabel: string;
  readonly bar?: ReactNode;
  readonly rail: ReactNode;
  readonly tabs: ReactNode;
  readonly list: ReactNode;
  readonly main: ReactNode;
  readonly panel?: ReactNode;
};

/** The frame of everything behind the gate: bar, rail, list, main, panel; what is where follows the window's width. */
export function Workspace(props: Props) {
  return (
    <div className={`workspace workspace--${props.phoneShows}`}>
      <a className="skip" href={`#${props.skipTo}`}>
        {props.skipLabel}
      </a>
      {props.bar}
      {props.rail}
      {props.list}
      {props.main}
      {props.panel}
      {props.tabs}
    </div>
  );
}
