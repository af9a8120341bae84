import { Fragment } from "react";

/** An identifier that may be broken behind its signs, before anywhere else. */
export function Address({ text }: { readonly text: string }) {
  return text.split(/(?<=[:.@/-])/u).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts repeat, and their order is what counts
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
