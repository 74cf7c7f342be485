import type { FactDefinition } from '@eenloket/catalogue';
import { Button, Details, Link, List, Paragraph, RadioGroup } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { addableFacts, VALUE } from './addable-facts.js';
import { CaseForm } from './case-form.js';
import type { CasePart } from './case-part.js';
import { errorOf } from './form-state.js';
import { ValueField } from './value-field.js';

/** Adds or corrects a fact that the service receives: first which one, then its value; after it the rules run again. */
export const AddFactForm = (part: CasePart) => {
  const { ports, visit, opened, form } = part;
  const say = speak(visit.language);
  const facts = addableFacts(ports, visit, opened);
  const chosen = facts.find(({ name }) => form.act === 'aanvullen' && name === form.typed['fact']);
  return (
    <div id="aanvullen">
      <Details summary={say('Vul een gegeven aan', 'Add or correct a fact')} open={form.act === 'aanvullen'}>
        {chosen ? <ValueForm {...part} fact={chosen} /> : <FactList {...part} facts={facts} />}
      </Details>
    </div>
  );
};

/** What is not known comes first: that is what the rules miss. */
const FactList = ({
  visit,
  opened,
  facts,
}: Pick<CasePart, 'visit' | 'opened'> & { readonly facts: readonly FactDefinition[] }) => {
  const { language } = visit;
  const say = speak(language);
  const { state } = opened;
  const isMissing = ({ name }: FactDefinition) =>
    (state.part.fields[name]?.value.state ?? 'unknown') === 'unknown';
  const link = ({ name, label }: FactDefinition) => (
    <Link href={`/${language}/zaak/${state.caseId}?gegeven=${encodeURIComponent(name)}#aanvullen`}>
      {label[language]}
    </Link>
  );
  const missing = facts.filter(isMissing);
  return (
    <>
      {missing.length > 0 && (
        <>
          <Paragraph>{say('Deze gegevens missen nog:', 'These facts are still missing:')}</Paragraph>
          <List items={missing.map(link)} />
        </>
      )}
      <Paragraph>{say('Deze kunt u verbeteren:', 'These you can correct:')}</Paragraph>
      <List items={facts.filter((fact) => !isMissing(fact)).map(link)} />
    </>
  );
};

const ValueForm = ({ visit, opened, once, form, fact }: CasePart & { readonly fact: FactDefinition }) => {
  const { language } = visit;
  const say = speak(language);
  const { caseId } = opened.state;
  return (
    <CaseForm visit={visit} caseId={caseId} act="aanvullen" once={once} hidden={{ fact: fact.name }}>
      <ValueField language={language} name={VALUE} label={fact.label[language]} kind={fact} form={form} />
      <RadioGroup
        language={language}
        name="source"
        label={say('Hoe weet u dit?', 'How do you know this?')}
        value={form.typed['source']}
        error={errorOf(form, 'source')}
        choices={[
          { value: 'worker', label: say('Ik heb het zelf vastgesteld', 'I established it myself') },
          { value: 'answer', label: say('De inwoner vertelde het', 'The resident told it') },
        ]}
      />
      <Paragraph>
        {say(
          'Daarna rekenen de regels opnieuw. U ziet dan het nieuwe voorstel.',
          'After this the rules run again. You then see the new proposal.',
        )}
      </Paragraph>
      <Button kind="secondary">{say('Vul aan', 'Add it')}</Button>
      <Link href={`/${language}/zaak/${caseId}#aanvullen`}>{say('Een ander gegeven', 'Another fact')}</Link>
    </CaseForm>
  );
};
