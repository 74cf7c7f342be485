import { DeskLayout, ErrorSummary, Heading, Notice } from '@eenloket/design';
import { DeskPage } from '../page/desk-page.js';
import { speak } from '../page/say.js';
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

/** A case at work: left what else waits, in the middle its story, right the person as far as the task allows. */
export const CasePage = (
  part: CasePart & { readonly items: readonly WorkItem[]; readonly refusal?: string },
) => {
  const { ports, visit, opened, form, items, refusal } = part;
  const { language } = visit;
  const say = speak(language);
  const { pack, state, stored } = opened;
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
        work={{
          label: say('Uw werk', 'Your work'),
          content: <WorkList visit={visit} items={mine} current={state.caseId} compact />,
        }}
        story={{
          label: say('De zaak', 'The case'),
          content: (
            <>
              <ErrorSummary language={language} errors={form.errors} />
              {refusal && <Notice language={language} kind="wrong" title={refusal} announce />}
              <CaseHead visit={visit} opened={opened} />
              <Proposal ports={ports} visit={visit} opened={opened} />
              <Heading level={2}>{say('Doen', 'To do')}</Heading>
              <CaseActs {...part} />
              <Heading level={2}>{say('Wat er gebeurde', 'What happened')}</Heading>
              <CaseStory ports={ports} visit={visit} pack={pack} stored={stored} />
            </>
          ),
        }}
        person={{
          label: say('De persoon en wat nu', 'The person and what now'),
          content: (
            <>
              <NextSteps {...part} />
              <Heading level={2}>{say('Gegevens voor deze taak', 'Facts for this task')}</Heading>
              <PersonFacts
                language={language}
                catalogue={ports.catalogue}
                fields={allowedFacts(ports, visit.worker.organisation, pack, opened.view.fields)}
              />
            </>
          ),
        }}
      />
    </DeskPage>
  );
};

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
