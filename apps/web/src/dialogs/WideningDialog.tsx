import type { Authority, Widening } from "@botschaft/client";
import { BandPreview, Button, Dialog, useFormats, useTexts } from "@botschaft/ui";

type Props = {
  readonly widening: Widening;
  /** The own one. */
  readonly authority: Authority;
  /** What letting them in does: begins or invites. */
  readonly agreeWords: string;
  readonly onBack: () => void;
  readonly onAgree: () => void;
};

/** Asked before a conversation becomes open to one more authority, with the band that it will have. */
export function WideningDialog({ widening, authority, agreeWords, onBack, onAgree }: Props) {
  const texts = useTexts().border.widening;
  const formats = useFormats();
  const names = formats.list(widening.authorities.map(({ name }) => name));
  return (
    <Dialog
      title={texts.title(names)}
      onClose={onBack}
      footer={
        <>
          <Button onClick={onBack} autoFocus>
            {texts.back}
          </Button>
          <Button kind="primary" onClick={onAgree}>
            {agreeWords}
          </Button>
        </>
      }
    >
      <p className="muted">{texts.text(names)}</p>
      <section className="preview" aria-label={texts.preview}>
        <p className="tiny muted">
          <b>{texts.preview}</b>
        </p>
        <BandPreview band={widening.band} authority={authority} />
      </section>
    </Dialog>
  );
}
