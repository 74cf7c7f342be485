import type { Catalogue } from '@eenloket/catalogue';
import type { PathStep } from '@eenloket/journeys';
import { formatDate, type Language } from '@eenloket/kit';
import { nameOf } from '../organisations/name-of.js';
import { phoneOf } from '../organisations/phone-of.js';
import { isCareful } from '../texts/careful-facts.js';
import { factLabel, factText } from '../texts/fact-text.js';
import { placeOf } from './elsewhere-step.js';
import { elsewhereWords } from './elsewhere-words.js';
import type { MunicipalityContact } from './find-municipality.js';

/** What a parent needs who declares the birth elsewhere, in parts that a page and a printed sheet share. */
export interface ElsewhereSheet {
  readonly title: string;
  readonly lead: string;
  readonly by?: string;
  readonly steps: readonly string[];
  readonly contactTitle: string;
  readonly contact?: MunicipalityContact;
  /** Whom to call when the municipality is not in the imported organisations. */
  readonly phone: string;
  readonly bring: readonly string[];
  readonly filledIn: readonly { readonly key: string; readonly value: string }[];
  readonly then: readonly string[];
}

const ofTheBirth = /^(kind|geboorte)\./;

/** Composes the sheet. Pure; only what is known stands on it, and nothing that hurts to read. */
export const elsewhereSheet = (
  catalogue: Catalogue,
  step: PathStep,
  contact: MunicipalityContact | undefined,
  language: Language,
): ElsewhereSheet => {
  const say = elsewhereWords[language];
  const place = placeOf(step, language);
  const [duty] = step.duties;
  return {
    title: say.title(place),
    lead: say.lead(place),
    ...(duty ? { by: say.by(formatDate(duty.date, language)) } : {}),
    steps: say.steps(place),
    contactTitle: say.contact(place),
    ...(contact ? { contact } : {}),
    phone: phoneOf(catalogue),
    bring: (catalogue.packs.get(step.pack)?.bring ?? []).map((each) => each[language]),
    filledIn: Object.entries(step.receives)
      .filter(([fact, { value }]) => ofTheBirth.test(fact) && value.state !== 'unknown' && !isCareful(fact))
      .map(([fact, { value }]) => ({
        key: factLabel(catalogue, fact, language),
        value: factText(catalogue, fact, value, language),
      })),
    then:
      step.organisation === undefined
        ? say.notTakenOver(place)
        : say.takenOver(place, nameOf(catalogue, step.organisation, language)),
  };
};

/** The sheet as plain text, to keep or to print anywhere. Pure. */
export const sheetText = (sheet: ElsewhereSheet, language: Language): string => {
  const say = elsewhereWords[language];
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const reach = sheet.contact
    ? (sheet.contact.website ?? sheet.contact.name)
    : `${say.noContact} ${sheet.phone}`;
  return [
    sheet.title,
    [sheet.lead, sheet.by].filter(Boolean).join('\n'),
    `${say.how}\n${list(sheet.steps)}`,
    `${sheet.contactTitle}\n${reach}`,
    `${say.bring}\n${list(sheet.bring)}`,
    ...(sheet.filledIn.length > 0
      ? [`${say.filledIn}\n${list(sheet.filledIn.map(({ key, value }) => `${key}: ${value}`))}`]
      : []),
    `${say.then}\n${list(sheet.then)}`,
    '',
  ].join('\n\n');
};
