import "./authority.css";

/** Groups of four hexadecimal digits, broken between groups only. */
export function Fingerprint({ text }: { readonly text: string }) {
  return <code className="fingerprint">{text}</code>;
}
