import "./gate.css";

type Props = { readonly title: string; readonly lead?: string | undefined };

export function GateTitle({ title, lead }: Props) {
  return (
    <>
      <h1 className="gate__title">{title}</h1>
      {lead !== undefined && <p className="gate__lead">{lead}</p>}
    </>
  );
}
