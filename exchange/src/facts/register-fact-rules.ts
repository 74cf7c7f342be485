import { yearOf, type LegalDate } from '@eenloket/kit';
import type { RegisterAnswers, RegisterName } from '../ports/register-port.js';
import type { Role } from './fact-rule.js';
import { known, unknown, type Finding } from './fact-value.js';

/** How one fact follows from one register's answer about one person. */
export interface RegisterFactRule<Name extends RegisterName = RegisterName> {
  readonly register: Name;
  readonly role: Role;
  readonly derive: (answer: RegisterAnswers[Name], today: LegalDate) => Finding;
}

const rule = <Name extends RegisterName>(
  register: Name,
  role: Role,
  derive: RegisterFactRule<Name>['derive'],
): RegisterFactRule => ({ register, role, derive: derive as RegisterFactRule['derive'] });

/** Every fact of `packs/facts.yaml` that comes from a register other than the civil one, by name. */
export const registerFactRules: ReadonlyMap<string, RegisterFactRule> = new Map([
  ['aanvrager.toetsingsinkomen', rule('income', 'aanvrager', income)],
  ['partner.toetsingsinkomenPartner', rule('income', 'partner', income)],
  ['aanvrager.vermogen', rule('income', 'aanvrager', wealth)],
  ['partner.vermogenPartner', rule('income', 'partner', wealth)],
  [
    'aanvrager.verzekerd',
    rule('health-insurance', 'aanvrager', ({ insured, since }) => known(insured, since)),
  ],
  [
    'partner.partnerVerzekerd',
    rule('health-insurance', 'partner', ({ insured, since }) => known(insured, since)),
  ],
  [
    'polis.verzekeraar',
    rule('health-insurance', 'aanvrager', ({ insurer, since }) =>
      insurer === undefined ? unknown('notAsked') : known(insurer, since),
    ),
  ],
  ['aanvrager.iban', rule('bank-account', 'aanvrager', ({ iban, since }) => known(iban, since))],
  ['aanvrager.verzekerdAkw', rule('benefits', 'aanvrager', (answer) => known(answer.insuredForChildBenefit))],
  [
    'aanvrager.ontvangtKinderbijslag',
    rule('benefits', 'aanvrager', (answer) => known(answer.receivesChildBenefit)),
  ],
  [
    'aanvrager.krijgtKinderbijslagUitbetaald',
    rule('benefits', 'aanvrager', (answer) => known(answer.receivesChildBenefit)),
  ],
  [
    'aanvrager.ontvangtToeslag',
    rule('benefits', 'aanvrager', ({ allowances }) => known(allowances.length > 0)),
  ],
  ['aanvrager.ontvangtZorgtoeslag', pays('zorgtoeslag')],
  ['aanvrager.ontvangtKindgebondenBudget', pays('kindgebonden budget')],
  ['aanvrager.ontvangtHuurtoeslag', pays('huurtoeslag')],
  ['aanvrager.ontvangtKinderopvangtoeslag', pays('kinderopvangtoeslag')],
]);

/** Whether an allowance of this name is paid now. */
function pays(allowance: string): RegisterFactRule {
  return rule('benefits', 'aanvrager', ({ allowances }) => known(allowances.includes(allowance)));
}

/** This year's estimate is known; an older year is only a proposal to confirm (Awir art. 8: income of the benefit year). */
function income({ years }: RegisterAnswers['income'], today: LegalDate): Finding {
  const [latest] = [...years].sort((a, b) => b.year - a.year);
  if (latest === undefined) return unknown('notAsked');
  const validFrom = `${latest.year}-01-01` as LegalDate;
  if (latest.year === yearOf(today)) return known(latest.amount, validFrom);
  return { value: { state: 'provisional', value: latest.amount }, validFrom };
}

/** Wealth counts on 1 January of the benefit year (Wkb art. 1 lid 4; Wet IB 2001 art. 5.2). */
function wealth({ wealth: held }: RegisterAnswers['income'], today: LegalDate): Finding {
  if (held === undefined) return unknown('notAsked');
  if (yearOf(held.on) === yearOf(today)) return known(held.amount, held.on);
  return { value: { state: 'provisional', value: held.amount }, validFrom: held.on };
}
