import { Card, Paragraph, formatDate } from '@eenloket/design';
import type { CounterPorts } from '../counter-ports.js';
import { nameOf } from '../organisations/name-of.js';
import { partnerPlace } from '../partner/partner-place.js';
import type { OwnVisit } from '../site/visit.js';
import { homeWords } from './home-words.js';
import type { Todo } from './today.js';

const shownOf = (todo: Todo, { language, to }: OwnVisit, catalogue: CounterPorts['catalogue']) => {
  const say = homeWords[language];
  if (todo.kind === 'partner')
    return { title: say.partner, href: to(partnerPlace(todo.journeyId)), lines: [say.partnerWhat] };
  const place = `/zaken/${todo.journeyId}`;
  const title = catalogue.lifeEvents.get(todo.lifeEvent)?.title[language] ?? todo.lifeEvent;
  if (todo.kind === 'answer')
    return {
      title: say.answer(nameOf(catalogue, todo.organisation, language)),
      href: to(place),
      lines: [todo.question, ...(todo.by ? [say.answerBy(formatDate(todo.by, language))] : [])],
    };
  if (todo.kind === 'duty') {
    const date = formatDate(todo.by, language);
    return {
      title: todo.label[language],
      href: to(place),
      lines: [todo.overdue ? say.dutyOver(date) : say.dutyBy(date), say.dutyWhy(todo.article)],
    };
  }
  if (todo.kind === 'questions')
    return { title: say.goOn(title), href: to(place), lines: [say.questionsLeft(todo.count)] };
  return todo.kind === 'approve'
    ? { title: say.send(title), href: to(`${place}/controleren`), lines: [say.sendWhat] }
    : { title: say.reportBirth, href: to(`${place}/geboren`), lines: [] };
};

/** What the resident must do: each a link to where it is done, with its date. */
export const TodoList = ({
  visit,
  catalogue,
  todo,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: CounterPorts['catalogue'];
  readonly todo: readonly Todo[];
}) => (
  <>
    {todo
      .map((each) => shownOf(each, visit, catalogue))
      .map(({ title, href, lines }, index) => (
        <Card key={index} level={3} title={title} href={href}>
          {lines.map((line) => (
            <Paragraph key={line}>{line}</Paragraph>
          ))}
        </Card>
      ))}
  </>
);
