import { DataList, Heading, Link, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import { formatDate, type Language } from '@eenloket/kit';
import type { HouseholdMember, Overview } from '@eenloket/journeys';
import type { OwnVisit } from '../site/visit.js';
import { DifferenceLines } from './difference-lines.js';
import { memberName } from './member-name.js';
import { overviewWords } from './overview-words.js';

type Of = { readonly visit: OwnVisit; readonly catalogue: Catalogue; readonly overview: Overview };

const roleOf = ({ who }: HouseholdMember, language: Language): string => {
  const say = overviewWords[language];
  return who === 'aanvrager' ? say.you : who === 'partner' ? say.partner : say.child;
};

const lineOf = ({ name, birthDate, since }: HouseholdMember, language: Language): string => {
  const say = overviewWords[language];
  return [
    ...(name === undefined ? [] : [name]),
    ...(birthDate === undefined ? [] : [say.born(formatDate(birthDate, language))]),
    ...(since === undefined ? [] : [say.since(formatDate(since, language))]),
  ].join(', ');
};

/** The household as the register has it: several members of one kind are numbered. */
function itemsOf({ household: { members, otherAdults } }: Overview, language: Language) {
  const say = overviewWords[language];
  const people = members.map((member, index) => {
    const role = roleOf(member, language);
    const alike = members.filter((other) => roleOf(other, language) === role);
    const number = members.slice(0, index + 1).filter((other) => alike.includes(other)).length;
    return { key: alike.length > 1 ? `${role} ${number}` : role, value: lineOf(member, language) };
  });
  return otherAdults === undefined ? people : [...people, { key: say.others, value: String(otherAdults) }];
}

const Latest = ({ visit: { language }, catalogue, overview }: Of) => {
  const say = overviewWords[language];
  if (overview.changed.length === 0) return <Paragraph>{say.latestNone}</Paragraph>;
  return overview.changed.map(({ kind, member, on, brought }) => (
    <section key={`${kind} ${on} ${JSON.stringify(member.who)}`} className="eenloket-flow">
      <Paragraph>
        {say.latestOf[kind](memberName(overview.household, member.who, language), formatDate(on, language))}{' '}
        {brought.length === 0 ? say.broughtNothing : say.brought}
      </Paragraph>
      {brought.length > 0 && (
        <DifferenceLines language={language} catalogue={catalogue} differences={brought} />
      )}
    </section>
  ));
};

/** Who belongs to the household, and what the latest change of it in the register brought. */
export const HouseholdSection = (of: Of) => {
  const { visit, overview } = of;
  const { language, to, place } = visit;
  const say = overviewWords[language];
  return (
    <>
      <Heading level={2}>{say.household}</Heading>
      <Paragraph>{say.householdWhat}</Paragraph>
      <DataList language={language} items={itemsOf(overview, language)} />
      {!overview.household.childrenKnown && <Paragraph>{say.childrenUnknown}</Paragraph>}
      <p>
        <Link href={to(`/hulp?van=${encodeURIComponent(place)}`)}>{say.wrong}</Link>
      </p>
      <Heading level={3}>{say.latest}</Heading>
      <Latest {...of} />
    </>
  );
};
