import { lawReference } from '@eenloket/catalogue';
import { Details, Link, List, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import type { CasePart } from './case-part.js';

/** Help at the moment of need: the steps of each open task, and the law to read beside it. */
export const TaskSupport = ({ visit, opened }: Pick<CasePart, 'visit' | 'opened'>) => {
  const { language } = visit;
  const say = speak(language);
  // What an optional task needs stands with its own form.
  const openTasks = opened.view.plan.openTasks.filter(({ optional }) => !optional);
  return (
    <>
      {openTasks.map(({ name, label, steps }) => (
        <Details key={name} summary={label[language]} open>
          <List ordered items={steps.map((step) => step[language])} />
        </Details>
      ))}
      <Details summary={say('De wet bij deze dienst', 'The law of this service')}>
        <List
          items={opened.pack.basis
            .map((clause) => lawReference(clause, language))
            .map(({ text, href }) => (
              <Link href={href}>{text}</Link>
            ))}
        />
        <Paragraph look="quiet">
          {say('Regels: versie ', 'Rules: version ')}
          {opened.pack.version}, {opened.pack.sha256.slice(0, 12)}
        </Paragraph>
      </Details>
    </>
  );
};
