import {
  Button,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Link,
  List,
  Notice,
  Paragraph,
  type FieldError,
} from '@eenloket/design';
import { formatDate } from '@eenloket/kit';
import type { StandingKind } from '@eenloket/journeys';
import { TodoList } from '../home/todo-list.js';
import type { Todo } from '../home/today.js';
import { TriedInput } from '../rules/tried-input.js';
import { ChangesSection } from './changes-section.js';
import { HouseholdSection } from './household-section.js';
import { MonthsSection } from './months-section.js';
import { overviewPlace } from './overview-place.js';
import { overviewWords } from './overview-words.js';
import { StandingCard, type CardsOf } from './standing-card.js';

type Of = CardsOf & {
  readonly errors: readonly FieldError[];
  /** What must be done, the first date first. */
  readonly todo: readonly Todo[];
  /** Whether something filled in was counted with. */
  readonly hasAnswers: boolean;
};

/** Where the unknown begins, to be linked to. */
const UNKNOWN = 'nog-niet-bekend';

const Duties = ({ visit, catalogue, todo }: Of) => {
  const { language, to } = visit;
  const say = overviewWords[language];
  return (
    <>
      <Heading level={2}>{say.todo}</Heading>
      {todo.length === 0 ? (
        <Paragraph>{say.todoNothing}</Paragraph>
      ) : (
        <TodoList visit={visit} catalogue={catalogue} todo={todo} />
      )}
      <Paragraph>
        {say.document} <Link href={to('/dienst/gemeente/paspoort')}>{say.documentLink}</Link>
      </Paragraph>
    </>
  );
};

const Cards = ({ kind, ...of }: Of & { readonly kind: StandingKind }) =>
  of.overview.standings
    .filter((standing) => standing.kind === kind)
    .map((standing) => <StandingCard key={standing.pack.id} {...of} standing={standing} />);

const Rights = (of: Of) => {
  const say = overviewWords[of.visit.language];
  const count = (kind: StandingKind): number =>
    of.overview.standings.filter((each) => each.kind === kind).length;
  const has = (kind: StandingKind): boolean => count(kind) > 0;
  const unknown = count('unknown');
  return (
    <>
      <Heading level={2}>{say.gets}</Heading>
      <Paragraph>{has('gets') ? say.getsWhat : say.getsNone}</Paragraph>
      <Cards {...of} kind="gets" />
      <Heading level={2}>{say.could}</Heading>
      <Paragraph>{has('could') ? say.couldWhat : say.couldNone}</Paragraph>
      <Cards {...of} kind="could" />
      {unknown > 0 && (
        <Paragraph>
          {say.notYetKnown(unknown)} <Link href={`#${UNKNOWN}`}>{say.toUnknown}</Link>
        </Paragraph>
      )}
      {has('later') && (
        <>
          <Heading level={2}>{say.later}</Heading>
          <Paragraph>{say.laterWhat}</Paragraph>
          <Cards {...of} kind="later" />
        </>
      )}
      {has('not') && (
        <>
          <Heading level={2}>{say.not}</Heading>
          <Cards {...of} kind="not" />
        </>
      )}
    </>
  );
};

/** What nobody knows yet, with the way to say it. */
const Unknown = (of: Of) => {
  const say = overviewWords[of.visit.language];
  const isThere = of.overview.standings.some(({ kind }) => kind === 'unknown');
  return (
    <>
      {isThere && (
        <>
          <Heading level={2} id={UNKNOWN}>
            {say.unknown}
          </Heading>
          <Paragraph>{say.unknownWhat}</Paragraph>
          <Cards {...of} kind="unknown" />
        </>
      )}
      <Questions {...of} />
    </>
  );
};

/** What no register knows, to be filled in for this one look: the answer to the form is the page itself, because nothing is kept. */
const Questions = ({ visit, catalogue, fields, errors, hasAnswers }: Of) => {
  const { language, to, csrf, form } = visit;
  const say = overviewWords[language];
  const messages = new Map(errors.map(({ name, message }) => [name, message]));
  if (fields.length === 0) return null;
  return (
    <>
      <Heading level={2}>{say.fill}</Heading>
      <Paragraph>{say.fillWhat}</Paragraph>
      <Form action={to(overviewPlace)} csrfToken={csrf}>
        {/* The Enter key presses the first button of a form: that must not be one that adds to a list. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
        {fields.map((field) => (
          <TriedInput key={field.name} {...{ language, catalogue, form, field }} errors={messages} />
        ))}
        <Button>{say.compute}</Button>
      </Form>
      {hasAnswers && (
        <p>
          <Link href={to(overviewPlace)}>{say.anew}</Link>
        </p>
      )}
    </>
  );
};

/** Services on which no right is computed here: each leads to what it is. */
const Others = ({ visit: { language, to }, catalogue, overview }: Of) => {
  const say = overviewWords[language];
  const shown = new Set(overview.standings.map(({ pack }) => pack.id));
  const others = [...catalogue.packs.values()].filter(({ id }) => !shown.has(id));
  return (
    <Details summary={say.other}>
      <Paragraph>{say.otherWhat}</Paragraph>
      <List
        items={others.map(({ id, title }) => (
          <Link href={to(`/dienst/${id}`)}>{title[language]}</Link>
        ))}
      />
    </Details>
  );
};

/** All rights and duties of somebody at once: what must be done, what is got, could be got or is not known, and what changes. */
export const OverviewPage = (of: Of) => {
  const { visit, catalogue, overview, errors, hasAnswers } = of;
  const { language } = visit;
  const say = overviewWords[language];
  return (
    <div className="eenloket-flow">
      <ErrorSummary language={language} errors={errors} />
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.lead(formatDate(overview.on, language))}</Paragraph>
      <Paragraph>
        {say.noDecision} {say.nothingKept}
      </Paragraph>
      {hasAnswers && <Notice language={language} title={say.counted} />}
      <Duties {...of} />
      <Rights {...of} />
      <ChangesSection language={language} catalogue={catalogue} overview={overview} />
      <HouseholdSection visit={visit} catalogue={catalogue} overview={overview} />
      <MonthsSection language={language} catalogue={catalogue} overview={overview} />
      <Unknown {...of} />
      <Others {...of} />
    </div>
  );
};
