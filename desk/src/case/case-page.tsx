import { DeskLayout, ErrorSummary, Heading, Notice } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { DeskPage } from '../page/desk-page.js';
import type { WorkItem } from '../queue/work-item.js';
import { WorkList } from '../queue/work-list.js';
import { AddFactForm } from './add-fact-form.js';
import { allowedFacts } from './allowed-facts.js';
import { AskForm } from './ask-form.js';
import { CaseHead } from './case-head.js';
import type { CasePart } from './case-part.js';
import { CaseStory } from './case-story.js';
import { DeviateForm } from './deviate-form.js';
import { HandOver } from './hand-over.js';
import { HearingForm } from './hearing-form.js';
import { ImproveForm } from './improve-form.js';
import { NextSteps } from './next-steps.js';
import { OwnTasks } from './own-tasks.js';
import { PersonFacts } from './person-facts.js';
import { Proposal } from './proposal.js';
import { TaskSupport } from './task-support.js';

/** A case at work: what it is and what to do now, its story, the person as far as the task allows, and what else waits. */
export const CasePage = (
  part: CasePart & { readonly items: readonly WorkItem[]; readonly refusal?: string },
) => {
  const { ports, visit, opened, form, items, refusal } = part;
  const { language } = visit;
  const say = speak(language);
  const { pack, state } = opened;
  const mine = items.filter(
    ({ claimedBy, caseId }) => claimedBy === visit.worker.workerId || caseId === state.caseId,
  );
  return (
    <DeskPage
      ports={ports}
      visit={visit}
      title={pack.title[language]}
      width="full"
      hasErrors={form.errors.length > 0 || refusal !== undefined}
    >
      <DeskLayout
        head={{
          label: say('De zaak', 'The case'),
          content: (
            <>
              <ErrorSummary language={language} errors={form.errors} />
              {refusal && <Notice language={language} kind="wrong" title={refusal} announce />}
              <CaseHead visit={visit} opened={opened} />
            </>
          ),
        }}
        now={
          opened.view.plan.nextBestAction.length === 0
            ? undefined
            : { label: say('Wat nu?', 'What now?'), content: <NextSteps {...part} /> }
        }
        story={{ label: say('Het verloop', 'The story'), content: <Story {...part} /> }}
        person={{ label: say('De persoon', 'The person'), content: <Person {...part} /> }}
        work={{
          label: say('Uw werk', 'Your work'),
          content: <WorkList visit={visit} items={mine} current={state.caseId} compact />,
        }}
      />
    </DeskPage>
  );
};

const Story = (part: CasePart) => {
  const { ports, visit, opened } = part;
  const say = speak(visit.language);
  return (
    <>
      <Proposal ports={ports} visit={visit} opened={opened} />
      <Heading level={2}>{say('Doen', 'To do')}</Heading>
      <CaseActs {...part} />
      <Heading level={2}>{say('Wat er gebeurde', 'What happened')}</Heading>
      <CaseStory ports={ports} visit={visit} pack={opened.pack} stored={opened.stored} />
    </>
  );
};

const Person = ({ ports, visit, opened }: CasePart) => (
  <>
    <Heading level={2}>{speak(visit.language)('Gegevens voor deze taak', 'Facts for this task')}</Heading>
    <PersonFacts
      language={visit.language}
      catalogue={ports.catalogue}
      fields={allowedFacts(ports, visit.worker.organisation, opened.pack, opened.view.fields)}
    />
  </>
);

const CaseActs = (part: CasePart) => {
  const { ports, visit, opened, once } = part;
  return (
    <>
      <TaskSupport visit={visit} opened={opened} />
      <ImproveForm {...part} />
      {opened.state.phase === 'working' && (
        <>
          <AskForm {...part} />
          <AddFactForm {...part} />
          <HearingForm {...part} />
          <DeviateForm {...part} />
        </>
      )}
      <HandOver ports={ports} visit={visit} state={opened.state} pack={opened.pack} once={once} />
      <OwnTasks visit={visit} opened={opened} once={once} />
    </>
  );
};
