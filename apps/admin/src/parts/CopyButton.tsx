import { Announcement, Button, Icon, icons } from "@botschaft/ui";
import { useState } from "react";
import { useWords } from "../words/use-words.tsx";

export function CopyButton({ text }: { readonly text: string }) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <Button kind="primary" onClick={copy}>
        <Icon of={isCopied ? icons.Check : icons.Copy} size="small" />
        {isCopied ? words.copied : words.copy}
      </Button>
      <Announcement text={isCopied ? words.copied : ""} />
    </>
  );
}
