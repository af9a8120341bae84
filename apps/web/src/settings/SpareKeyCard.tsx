import type { MainModel } from "@botschaft/client";
import { Button, Card, CardRow, icons, Tag, useTexts } from "@botschaft/ui";

type Props = { readonly main: MainModel; readonly hasSpareKey: boolean };

export function SpareKeyCard({ main, hasSpareKey }: Props) {
  const texts = useTexts().spareKey;
  return (
    <Card>
      <CardRow
        icon={icons.KeyRound}
        title={texts.title}
        about={hasSpareKey ? `${texts.setText} ${texts.renewText}` : texts.missingText}
        tag={
          hasSpareKey ? (
            <Tag kind="ok" icon={icons.Check}>
              {texts.set}
            </Tag>
          ) : (
            <Tag kind="warn" icon={icons.TriangleAlert}>
              {texts.missing}
            </Tag>
          )
        }
        actions={
          <Button kind={hasSpareKey ? "quiet" : "primary"} size="small" onClick={() => main.makeSpareKey()}>
            {hasSpareKey ? texts.renew : texts.make}
          </Button>
        }
      />
    </Card>
  );
}
