import { useAfter } from "../readable/use-after.ts";
import "./feedback.css";

/** Something takes its time: nothing at first, then a sentence. No spinner. */
export function Working({ text }: { readonly text: string }) {
  const isShown = useAfter(200);
  return (
    <p className={isShown ? "working" : "working working--not-yet"} role="status">
      <span className="working__dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {isShown && text}
    </p>
  );
}
