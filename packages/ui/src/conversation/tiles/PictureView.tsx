import { Download, X } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { IconButton } from "../../button/IconButton.tsx";
import { Icon } from "../../icon/Icon.tsx";
import { useTexts } from "../../texts/language.tsx";
import "./tiles.css";

type Props = { readonly url: string; readonly alt: string; readonly onClose: () => void };

/** One picture over everything. */
export function PictureView({ url, alt, onClose }: Props) {
  const texts = useTexts();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current as HTMLDialogElement;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="picture-view"
      aria-label={texts.picture.view}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="picture-view__head">
        <p aria-hidden="true">{alt}</p>
        <a className="icon-button" href={url} download aria-label={texts.picture.save} title={texts.picture.save}>
          <Icon of={Download} />
        </a>
        <IconButton icon={X} label={texts.actions.close} onClick={onClose} />
      </div>
      <img src={url} alt={alt} />
    </dialog>
  );
}
