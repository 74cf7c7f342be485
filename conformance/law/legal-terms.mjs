// Awb and Algemene termijnenwet: the pack says how many weeks a term has and whether the Act extends it; kit counts the days.
import { holidayCalendar, leaveAsideDeadline, legalDeadline, penaltyOver } from '@eenloket/kit';

const decideTerm = (decide, kind, { extended = false, daysLate = 0 } = {}) =>
  decide(
    'algemeen/awb-termijnen',
    { 'termijn.soort': kind, 'termijn.verlengd': extended, 'termijn.dagenTeLaat': String(daysLate) },
    '2026-03-16',
  );

/** The last day of a term of this kind that runs from `from`, and the last day before any extension. */
function lastDay(context, kind, from, { extended = false, suspensions = [] } = {}) {
  const { termijnInWeken, termijnenwetGeldt } = decideTerm(context.decide, kind, { extended });
  const deadline = legalDeadline({
    from,
    term: { years: 0, months: 0, weeks: Number(termijnInWeken.value), days: 0 },
    article: kind,
    atw: termijnenwetGeldt.value,
    suspensions,
    holidays: context.holidays,
  });
  return { raw: deadline.steps[0].date, end: deadline.date };
}

function objectionDecided(context, { bekendmaking, commissie, verdaagd }) {
  const objection = lastDay(context, 'bezwaarMaken', bekendmaking).end;
  const kind = commissie ? 'bezwaarMetCommissie' : 'bezwaar';
  return {
    eindeBezwaartermijn: objection,
    ...lastDay(context, kind, objection, { extended: verdaagd === true }),
  };
}

const supplement = ({ uitnodiging, termijnTot, aangevuld }) => ({
  from: uitnodiging,
  until: aangevuld ?? termijnTot ?? null,
  unused: !aangevuld,
});

/** How each kind of vector is answered, by the letters its id begins with. */
const ANSWERS = {
  BT: (context, { ontvangst }) => lastDay(context, 'aanvraag', ontvangst),
  BZ: (context, { bekendmaking }) => lastDay(context, 'bezwaarMaken', bekendmaking),
  BOB: objectionDecided,
  KL: (context, { ontvangst, commissie, verdaagd }) =>
    lastDay(context, commissie ? 'klachtMetCommissie' : 'klacht', ontvangst, { extended: verdaagd === true }),
  WOO: (context, { ontvangst, verdaagd }) =>
    lastDay(context, 'wooVerzoek', ontvangst, { extended: verdaagd === true }),
  OPS: (context, input) =>
    lastDay(context, 'aanvraag', input.ontvangst, { suspensions: [supplement(input)] }),
  BVB: (context, { termijnTot, aangevuld }) => {
    const { steps, date } = leaveAsideDeadline(aangevuld ?? termijnTot, context.holidays);
    return { raw: steps[0].date, end: date };
  },
  DW: (context, { dagen }) => ({
    bedrag: decideTerm(context.decide, 'aanvraag', { daysLate: dagen }).dwangsom.value,
  }),
};

const known = (value) => (value === undefined ? undefined : { state: 'known', value });

/** The section of the oracle that this covers. */
export const sections = ['awb'];

/** Holds the section `awb` and every vector against the pack and kit together; a kind of vector that is not known is wrong. */
export function run(oracle, { decide, hold, vectors }) {
  const { awb } = oracle;
  hold('awb decision term', decideTerm(decide, 'aanvraag').termijnInWeken, awb.beslistermijn_weken);
  hold('awb objection term', decideTerm(decide, 'bezwaarMaken').termijnInWeken, awb.bezwaartermijn_weken);
  for (const { dagen, bedrag } of awb.dwangsom) {
    const { dwangsom } = decideTerm(decide, 'aanvraag', { daysLate: dagen });
    hold(`awb penalty over ${dagen} days`, dwangsom, bedrag);
    if (dwangsom.value !== penaltyOver(dagen))
      throw new Error(`The pack and kit disagree about the penalty over ${dagen} days.`);
  }
  if (!vectors) return;
  const context = { decide, holidays: holidayCalendar(vectors.gelijkgesteld_art3lid3) };
  for (const { id, input, expected } of vectors.vectors) {
    const answer = ANSWERS[/^[A-Z]+/.exec(id)?.[0]]?.(context, input) ?? {};
    for (const [name, value] of Object.entries(expected)) hold(`${id} ${name}`, known(answer[name]), value);
  }
}
