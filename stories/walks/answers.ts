/** What a new parent answers, by the fact that a question is about; facts of registers are not asked and not here. */
export type Answers = Readonly<Record<string, string>>;

/** A girl, Noa, born on Sunday 15 March 2026 in Utrecht; her married parents had no child before. */
export const bornInUtrecht: Answers = {
  'aanvrager.isGeboortemoeder': 'ja',
  'geboorte.tijdstip': '04:35',
  'geboorte.gemeente': '0344',
  'geboorte.plaats': 'Utrecht',
  'geboorte.levenloos': 'nee',
  'kind.wordtOnderhouden': 'ja',
  'kind.voornamen': 'Noa Sophie',
  'kind.geslacht': 'meisje',
  'kind.geboortedatum': '2026-03-15',
  'kind.geslachtsnaamkeuze': 'andereOuder',
  'kind.erkend': 'nee',
  'kind.woontInVerordeningland': 'nee',
  'kind.woontBijAanvrager': 'ja',
  'kind.woontInNederland': 'ja',
  'erkenning.toestemmingMoeder': 'ja',
  'erkenning.huwelijksbeletsel': 'nee',
  'geboorte.verwachteDatum': '2026-05-11',
  'huishouden.eersteGezamenlijkeKind': 'ja',
  'huishouden.gehuwdMetAndereOuder': 'ja',
  'huishouden.heeftToeslagpartner': 'ja',
  'huishouden.uitbetalenAan': 'aanvrager',
  'aanvrager.iban': 'NL13TEST0123456789',
  'aanvrager.meerderjarig': 'ja',
  'aanvrager.ouderGezag': 'ja',
  'aanvrager.toetsingsinkomen': '31.250,00',
  'aanvrager.vermogen': '0',
  'aanvrager.verzekerd': 'ja',
  'aanvrager.verzekerdAkw': 'ja',
  'aanvrager.woontInNederland': 'ja',
  'aanvrager.krijgtKinderbijslagUitbetaald': 'nee',
  'partner.ouderGezag': 'ja',
  'partner.partnerVerzekerd': 'ja',
  'partner.toetsingsinkomenPartner': '36.800,00',
  'partner.vermogenPartner': '0',
  'polis.gewenst': 'ja',
  'polis.verzekeraar': 'Zorgzaam',
};

/** The fact that a question page is about, by its address; undefined on any other page. */
export const askedFact = (address: string): string | undefined =>
  /\/zaken\/[^/]+\/vraag\/([^/?]+)/.exec(new URL(address).pathname)?.[1];

/** A date in the three boxes of its field. */
export function dateBoxes(name: string, date: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

/**
 * The fields of a question's form, filled in.
 * @throws Error that names the fact nobody has an answer for
 */
export function filledIn(fact: string, answers: Answers): Readonly<Record<string, string>> {
  const answer = answers[fact];
  if (answer === undefined) throw new Error(`There is no answer about ${fact} in this story.`);
  return /^\d{4}-\d\d-\d\d$/.test(answer) ? dateBoxes('antwoord', answer) : { antwoord: answer };
}
