import type { NeededQuestion } from '@eenloket/journeys';
import type { FactJson } from '@eenloket/rules';
import type { LegalDate } from '@eenloket/kit';

/** What the answers of a played birth depend on. */
export interface Teller {
  readonly female: boolean;
  readonly birthDate: LegalDate;
}

/** What the parent of the story says. Fictional all of it; the account is the example of the Dutch banks. */
const answers: Readonly<Record<string, FactJson>> = {
  'geboorte.tijdstip': '04:12',
  'geboorte.gemeente': '0344',
  'geboorte.plaats': 'Utrecht',
  'geboorte.levenloos': false,
  'kind.voornamen': 'Robin',
  'kind.geslacht': 'meisje',
  'kind.erkend': false,
  'kind.woontInVerordeningland': false,
  'kind.wordtOnderhouden': true,
  'huishouden.gehuwdMetAndereOuder': false,
  'huishouden.heeftToeslagpartner': false,
  'huishouden.geslachtsnaamEersteKind': 'Van den Berg',
  'huishouden.geboortedata': [],
  'erkenning.huwelijksbeletsel': false,
  'aanvrager.iban': 'NL91ABNA0417164300',
  'aanvrager.toetsingsinkomen': '32000.00',
  'partner.toetsingsinkomenPartner': '28000.00',
  'aanvrager.vermogen': '5000.00',
  'partner.vermogenPartner': '4000.00',
  'polis.verzekeraar': 'Zorgzaam',
};

/** What the parent answers to a question; for one that the story does not foresee, what fits its type. */
export function storyAnswer(
  { question }: Pick<NeededQuestion, 'question'>,
  { female, birthDate }: Teller,
): FactJson {
  const told = answers[question.fact];
  if (told !== undefined) return told;
  if (question.fact === 'aanvrager.isGeboortemoeder') return female;
  if (question.choices?.[0]) return question.choices[0].value;
  if (question.type === 'boolean') return true;
  if (question.type === 'date') return birthDate;
  if (question.type === 'list') return [];
  return question.type === 'money' || question.type === 'number' ? '0' : 'Utrecht';
}
