import { Button, Dialog, useTexts } from "@botschaft/ui";

/** All keys. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts();
  return (
    <Dialog
      title={texts.keys.title}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose} autoFocus>
          {texts.actions.close}
        </Button>
      }
    >
      <table className="keys-table">
        <tbody>
          {texts.keys.rows.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
