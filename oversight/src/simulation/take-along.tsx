import type { Pack } from '@eenloket/catalogue';
import { Button, ButtonRow, Details, Link, Paragraph, QueryForm, ScrollRegion } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { figureFields, ruleFields, type Asked } from './asked.js';
import type { PatchFile } from './patch-file.js';

interface Props {
  readonly language: Language;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly patch: PatchFile;
  /** The address of the change, with its question mark; undefined when it may not stand in an address. */
  readonly search: string | undefined;
}

/** The tables as CSV, and the change as a file for the command. */
export const TakeAlong = ({ language, pack, asked, patch, search }: Props) => {
  const say = speak(language);
  const path = `/${language}/simulatie/${pack.id}`;
  const csv = say('Download deze tabellen als CSV', 'Download these tables as CSV');
  const yaml = say('Download de wijziging als YAML', 'Download the change as YAML');
  return (
    <>
      {search === undefined ? (
        <QueryForm
          method="post"
          action={`${path}/csv`}
          label={say('Meenemen', 'Take along')}
          hidden={[...figureFields(asked), ...ruleFields(asked)]}
        >
          <ButtonRow>
            <Button kind="secondary">{csv}</Button>
            <Button kind="secondary" formAction={`${path}/yaml`}>
              {yaml}
            </Button>
          </ButtonRow>
        </QueryForm>
      ) : (
        <ButtonRow>
          <Link href={`${path}/csv${search}`}>{csv}</Link>
          {!patch.empty && <Link href={`${path}/yaml${search}`}>{yaml}</Link>}
        </ButtonRow>
      )}
      {!patch.empty && (
        <Details summary={say('Zelf doorrekenen met de opdrachtregel', 'Work it out on the command line')}>
          <ScrollRegion label={say('De wijziging als bestand', 'The change as a file')}>
            <pre>
              <code>{patch.text}</code>
            </pre>
            <pre>
              <code>{patch.command}</code>
            </pre>
          </ScrollRegion>
        </Details>
      )}
      <Paragraph look="quiet">
        {search === undefined
          ? say(
              'Deze wijziging staat niet in het adres: zij is te lang, of er staan eigen woorden in. Deel daarom het bestand.',
              'This change is not in the address: it is too long, or holds words of your own. So share the file.',
            )
          : say(
              'De wijziging staat in het adres van deze pagina. U kunt het adres delen.',
              'The change is in the address of this page. You can share the address.',
            )}
      </Paragraph>
    </>
  );
};
