import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A complete and correct small catalogue: one life event, one beschikking. */
export const SAMPLE: { readonly [file: string]: string } = {
  'facts.yaml': `kind.geboortedatum:
  {type: date, source: persons, sensitivity: ordinary, label: {nl: Geboortedatum van uw kind, en: Your child’s date of birth}, labelForWorker: {nl: Geboortedatum van het kind, en: The child’s date of birth}}
kind.woontBijAanvrager:
  {type: boolean, source: persons, sensitivity: ordinary, label: {nl: Uw kind woont bij u, en: Your child lives with you}, labelForWorker: {nl: Kind woont bij de aanvrager, en: The child lives with the applicant}}
aanvrager.inkomen:
  {type: money, unit: EUR/year, source: income, sensitivity: financial, label: {nl: Uw inkomen, en: Your income}, labelForWorker: {nl: Inkomen van de aanvrager, en: The applicant’s income}}
`,
  'outputs.yaml': `heeftRecht: {type: boolean, label: {nl: U heeft hier recht op, en: You are entitled to this}, labelForWorker: {nl: De aanvrager heeft recht, en: The applicant is entitled}}
bedrag: {type: money, label: {nl: Bedrag, en: Amount}}
soort:
  type: choice
  label: {nl: Soort, en: Kind}
  choices: [{value: gewoon, label: {nl: Gewone bijslag, en: Ordinary benefit}}, {value: dubbel, label: {nl: Dubbele bijslag, en: Double benefit}}]
`,
  'organisations.yaml': `svb:
  name: {nl: Sociale Verzekeringsbank, en: Social Insurance Bank}
  kind: uitvoerder
  contact: {name: {nl: De SVB, en: The SVB}, phone: "030 123 45 67", website: "https://svb.example"}
contactcentrum:
  name: {nl: Contactcentrum, en: Contact centre}
  kind: contactcentrum
  contact: {name: {nl: Het contactcentrum, en: The contact centre}, phone: "14 000"}
`,
  'synonyms.yaml': `- [baby, kindje, zuigeling]\n`,
  'life-events/ik-krijg-een-kind.yaml': `id: ik-krijg-een-kind
title: {nl: Ik krijg een kind, en: I am having a child}
summary: {nl: Van zwangerschap tot inschrijving., en: From pregnancy to registration.}
keywords: [baby, zwanger, geboorte aangeven, kindje gekregen]
phases:
  - name: geregistreerd
    title: {nl: Uw kind is ingeschreven, en: Your child is registered}
    services: [{pack: svb/kinderbijslag}]
`,
  'svb/kinderbijslag/service.yaml': `format: 1
id: svb/kinderbijslag
version: 2026.1.0
status: draft
title: {nl: Kinderbijslag, en: Child benefit}
summary: {nl: Geld voor de kosten van uw kind., en: Money for the costs of your child.}
upl: http://standaarden.overheid.nl/owms/terms/kinderbijslag
competent: {organisation: svb}
outcomeKind: beschikking
automation: proposed
processingActivity: svb-akw-vaststellen
basis: [{bwb: BWBR0002368, article: "7"}]
receives: [kind.geboortedatum, kind.woontBijAanvrager]
per: child
contact: {name: {nl: De SVB, en: The SVB}, phone: "030 123 45 67"}
decision: {file: decision.dmn, outputs: [heeftRecht, bedrag]}
`,
  'svb/kinderbijslag/decision.dmn': '<definitions/>\n',
  'svb/kinderbijslag/parameters.yaml': `basisbedrag:
  unit: EUR/quarter
  at: kind.geboortedatum
  label: {nl: Bedrag per kwartaal, en: Amount per quarter}
  values:
    - {from: 2026-01-01, value: "421.53", source: {bwb: BWBR0002368, article: "12", class: L}}
    - {from: 2026-07-01, until: 2026-12-31, value: "426.29", source: {bwb: BWBR0002368, article: "12", class: K}}
`,
  'svb/kinderbijslag/questions.yaml': `- fact: kind.woontBijAanvrager
  type: boolean
  ask: {nl: Woont uw kind bij u?, en: Does your child live with you?}
  why: {nl: Dit bepaalt wie het geld krijgt., en: This decides who is paid.}
`,
  'svb/kinderbijslag/plan.yaml': `start: {on: part.approved}
deadlines:
  beslissen: {from: aanvraag.ontvangen, term: P8W, article: "Awb 4:13", atw: true, label: {nl: Beslissen, en: Decide}}
tasks:
  beoordelen: {role: svb.behandelaar, suspends: beslissen, label: {nl: Beoordelen, en: Assess}}
results:
  toegekend: {letter: toekenning, label: {nl: Toegekend, en: Granted}, objection: {term: P6W, article: "Awb 6:7"}}
`,
  'svb/kinderbijslag/explanations.yaml': `woontBijU: {nl: uw kind bij u woont, en: your child lives with you}
inkomen: {nl: "uw inkomen {{value}} is", en: "your income is {{value}}"}
`,
  'svb/kinderbijslag/examples.yaml': `- name: een baby
  on: 2026-03-16
  facts: {kind.geboortedatum: 2026-03-01, kind.woontBijAanvrager: true}
  expect: {heeftRecht: true, bedrag: "295.07"}
`,
  'svb/kinderbijslag/letters/toekenning.nl.md':
    '# U krijgt kinderbijslag\n\nU krijgt {{outcome.bedrag}}.\n\nBezwaar kan tot {{objection.by}}. Bel {{contact.name}}: {{contact.phone}}.\n',
  'svb/kinderbijslag/letters/toekenning.en.md':
    '# You get child benefit\n\nYou get {{outcome.bedrag}}.\n\nObject before {{objection.by}}. Call {{contact.name}}: {{contact.phone}}.\n',
};

const SERVICE = 'svb/kinderbijslag';

/** Names a file of the sample's only service: `plan.yaml` becomes `svb/kinderbijslag/plan.yaml`. */
export const inService = (file: string): string => `${SERVICE}/${file}`;

/** Writes the sample, with whole files replaced or (undefined) left out, to a new directory and returns it. */
export function samplePacks(changes: { readonly [file: string]: string | undefined } = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-packs-'));
  for (const [file, text] of Object.entries({ ...SAMPLE, ...changes })) {
    if (text === undefined) continue;
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return directory;
}

/** One file of the sample with a piece of its text replaced; throws when the piece is not there. */
export function changed(file: string, from: string, to: string): { readonly [file: string]: string } {
  const text = SAMPLE[file];
  if (!text?.includes(from)) throw new Error(`${file} of the sample does not hold "${from}".`);
  return { [file]: text.replace(from, to) };
}
