import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  Notice,
  Paragraph,
  RadioGroup,
} from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { HeldMandate } from '../counter-ports.js';
import type { OwnVisit } from '../site/visit.js';
import { actingWords } from './acting-words.js';

/** Name of the field with the mandate. */
export const mandateField = 'voor';
/** The value that means: for myself. */
export const myself = 'mijzelf';

/** Choose for whom you act: yourself, or a person who gave you a mandate. */
export const ActingPage = ({
  visit: { language, to, csrf, visitor, session },
  catalogue,
  mandates,
  error,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly mandates: readonly HeldMandate[];
  readonly error?: string;
}) => {
  const say = actingWords[language];
  const scope = ({ services }: HeldMandate): string =>
    services.includes('*')
      ? say.all
      : say.some(services.map((id) => catalogue.packs.get(id)?.title[language] ?? id).join(', '));
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={error ? [{ name: mandateField, message: error }] : []} />
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      {session.access.mandateEnded && <Notice language={language} kind="warn" title={say.ended} />}
      {mandates.length === 0 ? (
        <EmptyState illustration="helper" title={say.none}>
          <Paragraph>{say.noneWhat}</Paragraph>
        </EmptyState>
      ) : (
        <Form action={to('/namens')} csrfToken={csrf}>
          <RadioGroup
            language={language}
            name={mandateField}
            label={say.who}
            error={error}
            value={visitor.mandate?.id ?? myself}
            choices={[
              { value: myself, label: say.self },
              ...mandates.map((mandate) => ({
                value: mandate.id,
                label: mandate.name,
                hint: scope(mandate),
              })),
            ]}
          />
          <Button>{say.go}</Button>
        </Form>
      )}
    </div>
  );
};
