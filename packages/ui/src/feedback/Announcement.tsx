/** Heard, not seen. `assertive` interrupts what is being read. */
export function Announcement({ text, assertive = false }: { readonly text: string; readonly assertive?: boolean }) {
  return (
    <p className="unseen" role={assertive ? "alert" : "status"}>
      {text}
    </p>
  );
}
