import type { Text } from '@eenloket/kit';

/** Something that the synthetic residents are made by: counted by somebody, or assumed by us. */
export interface Marginal {
  readonly says: Text;
  /** Absent for an assumption. */
  readonly source?: { readonly text: Text; readonly href: string };
}

const cbs = (table: string, day: Text): NonNullable<Marginal['source']> => ({
  text: {
    nl: `CBS, tabel ${table}, ${day.nl}`,
    en: `Statistics Netherlands (CBS), table ${table}, ${day.en}`,
  },
  href: `https://www.cbs.nl/nl-nl/cijfers/detail/${table}`,
});
const first = (year: number): Text => ({ nl: `1 januari ${year}`, en: `1 January ${year}` });

/** What was counted and where it can be read. */
export const sourced: readonly Marginal[] = [
  {
    says: {
      nl: 'Hoeveel huishoudens alleen, als paar of als alleenstaande ouder leven.',
      en: 'How many households live alone, as a couple or as a single parent.',
    },
    source: cbs('71486ned', first(2024)),
  },
  {
    says: {
      nl: 'Hoeveel paren kinderen thuis hebben, en hoeveel kinderen thuis wonen.',
      en: 'How many couples have children at home, and how many children live at home.',
    },
    source: cbs('37620', first(2024)),
  },
  {
    says: {
      nl: 'Hoe de huishoudens over de provincies zijn verdeeld.',
      en: 'How households are spread over the provinces.',
    },
    source: cbs('70072ned', first(2021)),
  },
  {
    says: {
      nl: 'Welk deel van de woningen in elke provincie wordt verhuurd, en welk deel daarvan door corporaties.',
      en: 'Which part of the dwellings in each province is rented, and which part of those by housing corporations.',
    },
    source: cbs('82900NED', first(2023)),
  },
  {
    says: {
      nl: 'Hoe volwassenen over vier leeftijdsgroepen zijn verdeeld.',
      en: 'How adults are spread over four age groups.',
    },
    source: cbs('37296ned', first(2019)),
  },
  {
    says: {
      nl: 'Hoeveel kinderen naar welke opvang gaan, en hoeveel uur gemiddeld.',
      en: 'How many children go to which day care, and for how many hours on average.',
    },
    source: {
      text: {
        nl: 'Ministerie van SZW, rapportage kinderopvang, 3e kwartaal 2022, tabel 1 (overgenomen door Kinderopvang-wijzer)',
        en: 'Ministry of Social Affairs, report on child care, third quarter of 2022, table 1 (as given by Kinderopvang-wijzer)',
      },
      href: 'https://www.kinderopvang-wijzer.nl/rapportage-kinderopvang-3e-kwartaal-2022/',
    },
  },
];

const assumption = (nl: string, en: string): Marginal => ({ says: { nl, en } });

/** What nobody counted for us. */
export const assumed: readonly Marginal[] = [
  assumption(
    'Inkomens zijn verzonnen: bruto bedragen per maand in hele euro’s.',
    'Incomes are made up: gross amounts a month in whole euros.',
  ),
  assumption(
    'Vermogens zijn verzonnen, los van leeftijd en inkomen.',
    'Wealth is made up, whatever the age and the income.',
  ),
  assumption(
    'Huren zijn verzonnen. Wie huurt hangt alleen van de provincie af.',
    'Rents are made up. Who rents depends on the province only.',
  ),
  assumption(
    'Partners hebben elk een eigen, los getrokken inkomen en vermogen.',
    'Partners each have an income and wealth of their own, drawn apart.',
  ),
  assumption('Partners schelen hoogstens drie jaar.', 'Partners differ by at most three years.'),
  assumption(
    'Ieder paar heeft een toeslagpartner. Niemand anders heeft er een.',
    'Every couple are allowance partners. Nobody else is.',
  ),
  assumption(
    'Ouders met kinderen thuis zijn 30 tot 65 jaar. Binnen een groep zijn leeftijden gelijk verdeeld.',
    'Parents with children at home are 30 to 64. Within a group ages are spread evenly.',
  ),
  assumption(
    'Kinderen thuis zijn jonger dan 27 en ten minste 20 jaar jonger dan een ouder. Zij hebben geen inkomen.',
    'Children at home are under 27 and at least 20 years younger than a parent. They have no income.',
  ),
  assumption(
    'Van honderd volwassenen zijn er 99 verzekerd voor zorg.',
    'Of a hundred adults 99 are insured for health care.',
  ),
  assumption(
    'Uurprijzen van opvang zijn verzonnen, onder en boven het maximum. Uren liggen gelijk verdeeld om het gemiddelde.',
    'Prices of day care are made up, below and above the maximum. Hours are spread evenly around the mean.',
  ),
  assumption(
    'Alleen kinderen van wie alle ouders werken gaan naar opvang, ieder naar één soort. Wie inkomen heeft werkt.',
    'Only children whose parents all work go to day care, each to one kind. Who has an income works.',
  ),
  assumption(
    'Wie naar opvang gaat hangt niet van het inkomen af. Dagopvang is tot 4 jaar, daarna is het tot 12 jaar buitenschoolse opvang.',
    'Who goes to day care does not depend on the income. Day care is until 4 years, then until 12 it is after-school care.',
  ),
  assumption(
    'Het aantal kinderen per gezin is zo gekozen dat het gemiddelde klopt.',
    'The number of children of a family was chosen so that the mean is right.',
  ),
  assumption(
    'Wie in een instelling of bij anderen woont telt mee als inwoner, maar niet bij de bedragen.',
    'Who lives in an institution or with others counts as a resident, but not in the amounts.',
  ),
  assumption(
    'Iedereen vraagt aan waar hij recht op heeft, het hele jaar.',
    'Everyone applies for what they are entitled to, for a whole year.',
  ),
  assumption(
    'Inkomstenbelasting is er niet in. Het inkomen voor de bijstand is het bruto inkomen.',
    'Income tax is not in it. The income for social assistance is the gross income.',
  ),
  assumption(
    'Bijstand telt niet mee als inkomen voor de toeslagen.',
    'Social assistance does not count as income for the allowances.',
  ),
  assumption(
    'Niemand gaat anders leven of werken door de wijziging.',
    'Nobody lives or works otherwise because of the change.',
  ),
];
