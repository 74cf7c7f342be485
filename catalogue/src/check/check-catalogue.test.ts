import { err, ok } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';
import { describe, expect, it } from 'vitest';
import { changed, inService, SAMPLE, samplePacks } from '../../testing/sample-packs.js';
import { formatFinding, type Finding } from '../finding.js';
import { loadCatalogue } from '../load/load-catalogue.js';
import { checkCatalogue } from './check-catalogue.js';
import type { DecisionPort } from './decision-port.js';

const known = (value: string | boolean): FactValue => ({ state: 'known', value });
const engine = (
  outcome: { readonly [output: string]: FactValue },
  more: Partial<DecisionPort> = {},
): DecisionPort => ({
  compile: () =>
    ok({
      textKeys: ['woontBijU'],
      parameters: ['basisbedrag'],
      decisions: ['heeftRecht', 'bedrag'],
      texts: new Map([['soort', ['gewoon', 'dubbel']]]),
      run: () => outcome,
    }),
  checkCondition: () => undefined,
  ...more,
});
const right = engine({ heeftRecht: known(true), bedrag: known('295.070') });

type Changes = { readonly [file: string]: string | undefined };
const check = (changes: Changes = {}, port = right): Finding[] => {
  const loaded = loadCatalogue(samplePacks(changes));
  if (!loaded.ok) throw new Error(loaded.error.map(formatFinding).join('\n'));
  return checkCatalogue(loaded.value, port);
};
const codes = (changes: Changes, port = right): string[] => check(changes, port).map(({ code }) => code);
const plan = (from: string, to: string): Changes => changed(inService('plan.yaml'), from, to);
const service = (from: string, to: string): Changes => changed(inService('service.yaml'), from, to);
const parameters = (from: string, to: string): Changes => changed(inService('parameters.yaml'), from, to);
const dutch = inService('letters/toekenning.nl.md');

describe('checking a catalogue', () => {
  it('finds nothing in a correct one', () => expect(check()).toEqual([]));

  it('places an unknown fact and names the nearest', () => {
    expect(check(service('kind.woontBijAanvrager]', 'kind.woontBijAanvrger]'))[0]).toEqual({
      code: 'check.unknownFact',
      file: 'svb/kinderbijslag/service.yaml',
      line: 13,
      column: 32,
      message: '"kind.woontBijAanvrger" is not in the vocabulary.',
      fix: 'Did you mean "kind.woontBijAanvrager"?',
    });
  });

  it.each<[string, Changes]>([
    [
      'unknownFact',
      changed(inService('questions.yaml'), 'fact: kind.woontBijAanvrager', 'fact: kind.woontElders'),
    ],
    ['questionType', changed(inService('questions.yaml'), 'type: boolean', 'type: date')],
    ['parameterOverlap', parameters('from: 2026-01-01,', 'from: 2026-01-01, until: 2026-07-01,')],
    ['parameterOrder', parameters('from: 2026-01-01', 'from: 2026-08-01')],
    ['endsBeforeItBegins', parameters('until: 2026-12-31', 'until: 2026-01-31')],
    ['noSuchDay', parameters('until: 2026-12-31', 'until: 2026-11-31')],
    ['parameterValue', parameters('"421.53"', '"421,53"')],
    ['parameterAt', parameters('at: kind.geboortedatum', 'at: kind.geboren')],
    ['unknownOrganisation', service('{organisation: svb}', '{organisation: sbv}')],
    ['unknownOrganisation', service('{organisation: svb}', '{role: gemeente, by: kind.geboortedatum}')],
    ['taskRole', plan('svb.behandelaar', 'toeslagen.behandelaar')],
    ['unknownDeadline', plan('suspends: beslissen', 'suspends: beslis')],
    ['deadlineFrom', plan('aanvraag.ontvangen', 'aanvraag.binnen')],
    [
      'unknownPack',
      plan('{on: part.approved}', '{on: part.approved, waitFor: {fact: kind.geboortedatum, from: a/b}}'),
    ],
    ['objectionMissing', plan(', objection: {term: P6W, article: "Awb 6:7"}', '')],
    ['objectionWithoutDecision', service('beschikking', 'akte')],
    ['letterMissing', plan('letter: toekenning', 'letter: toekening')],
    ['letterPlaceholder', changed(dutch, '{{outcome.bedrag}}', '{{outcome.bedragen}}')],
    ['letterIncomplete', changed(dutch, '{{objection.by}}', 'later')],
    ['letterIncomplete', changed(dutch, '{{contact.phone}}', '112')],
    ['letterTitle', changed(dutch, '# U', 'U')],
    ['letterLanguage', { [dutch]: undefined }],
    ['letterLanguagesDiffer', changed(dutch, 'U krijgt {{', '{{letter.date}} {{')],
    ['packId', service('id: svb/kinderbijslag', 'id: svb/kinderbijslagen')],
    ['unknownPack', changed('life-events/ik-krijg-een-kind.yaml', 'svb/kinderbijslag', 'svb/kinderbij')],
    ['tooFewExamples', service('status: draft', 'status: tested')],
    ['assessmentMissing', service('status: draft', 'status: tested')],
    ['sourceNotRead', service('status: draft', 'status: inForce')],
    ['basisMissing', service('status: draft', 'status: tested')],
  ])('reports %s', (code, changes) => {
    const also =
      code === 'basisMissing'
        ? {
            [inService('service.yaml')]: changes[inService('service.yaml')]!.replace(
              '[{bwb: BWBR0002368, article: "7"}]',
              '[]',
            ),
          }
        : {};
    expect(codes({ ...changes, ...also })).toContain(`check.${code}`);
  });

  it('a deadline of a beschikking may not be missing', () => {
    const lines = SAMPLE[inService('plan.yaml')]!.split('\n').filter(
      (line) => !/^(deadlines| {2}beslissen)/.test(line),
    );
    expect(
      codes({ [inService('plan.yaml')]: lines.join('\n').replace(' suspends: beslissen,', '') }),
    ).toEqual(['check.deadlineMissing']);
  });
});

describe('checking decisions', () => {
  const examples = (outcome: { readonly [output: string]: FactValue }) =>
    check({}, engine(outcome)).map(({ message }) => message);

  it('says how an example fails', () => {
    expect(examples({ heeftRecht: known(true), bedrag: known('300') })).toEqual([
      'Example "een baby": the decision gives bedrag "300" instead of "295.07".',
    ]);
    expect(examples({ heeftRecht: known(true) })).toEqual([
      'Example "een baby": the decision gives no bedrag.',
    ]);
    expect(
      examples({ heeftRecht: { state: 'unknown', reason: 'notAsked' }, bedrag: known('295.07') })[0],
    ).toContain('leaves heeftRecht unknown (notAsked)');
    expect(
      examples({ heeftRecht: known(true), bedrag: { state: 'provisional', value: '295.07' } })[0],
    ).toContain('as provisional instead of known');
  });

  it('accepts the state that an example names', () => {
    const file = inService('examples.yaml');
    const provisional = {
      [file]: SAMPLE[file]!.replace(
        '{heeftRecht: true, bedrag: "295.07"}',
        '{bedrag: "295.07"}\n  state: provisional',
      ),
    };
    expect(check(provisional, engine({ bedrag: { state: 'provisional', value: '295.07' } }))).toEqual([]);
    const unknown = { [file]: provisional[file]!.replace('state: provisional', 'state: unknown') };
    expect(check(unknown, engine({ bedrag: { state: 'unknown', reason: 'notAsked' } }))).toEqual([]);
  });

  it('passes on what does not compile, and where', () => {
    const problem = { message: 'No such name "leeftijdd".', fix: 'Did you mean "leeftijd"?', line: 12 };
    const found = check({}, engine({}, { compile: () => err([problem]) }));
    expect(found).toMatchObject([
      {
        code: 'check.decision',
        file: 'svb/kinderbijslag/decision.dmn',
        message: 'Line 12: No such name "leeftijdd".',
      },
    ]);
  });

  it('finds explanations, parameters and conditions that do not exist', () => {
    const port = engine(
      {},
      {
        compile: () =>
          ok({
            textKeys: ['woontBijJou'],
            parameters: ['basisbedragen'],
            decisions: [],
            texts: new Map(),
            run: () => ({ heeftRecht: known(true), bedrag: known('295.07') }),
          }),
        checkCondition: () => ({ message: 'This is no FEEL.', fix: 'Repair it.' }),
      },
    );
    const when = plan('role: svb.behandelaar,', 'role: svb.behandelaar, when: "=",');
    expect(codes(when, port)).toEqual([
      'check.condition',
      'check.explanationMissing',
      'check.unknownParameter',
    ]);
  });

  it('finds warnings, readings and totals that name no decision, and a list that is no fact', () => {
    const more = (text: string): Changes => service('decision: {file', `${text}\ndecision: {file`);
    const warnings = `warnings: [{when: heeftRecht, text: {nl: Let op., en: Mind.}, readings: [bedrag, bedragAnders]}]`;
    expect(check(more(warnings))).toMatchObject([
      { code: 'check.unknownDecision', fix: 'Name one of: heeftRecht, bedrag.', line: 16 },
    ]);
    const children = (list: string, total: string): Changes =>
      more(`children: {list: ${list}, each: kind.geboortedatum, total: {${total}}}`);
    expect(codes(children('kind.geboortedata', 'bedrag: sum'))).toEqual(['check.unknownFact']);
    expect(codes(children('kind.geboortedatum', 'bedragen: sum'))).toEqual(['check.unknownDecision']);
  });

  it('finds an output without words, and a value that would be shown as its code', () => {
    const more = (outputs: string) => service('outputs: [heeftRecht, bedrag]', `outputs: [${outputs}]`);
    expect(codes(more('heeftRecht, bedrag, soort'))).toEqual([]);
    expect(check(more('heeftRecht, bedrag, soorten'))).toMatchObject([
      { code: 'check.unknownOutput', line: 16, fix: 'Did you mean "soort"?' },
    ]);
    const fewer = changed('outputs.yaml', 'value: dubbel', 'value: dubbele');
    expect(check({ ...more('heeftRecht, bedrag, soort'), ...fewer })).toMatchObject([
      { code: 'check.valueWithoutWords', message: 'soort can be "dubbel", which would be shown as such.' },
    ]);
  });

  it('finds what a worker would read as if said to the resident, and a choice without choices', () => {
    const spoken = changed(
      'facts.yaml',
      ', labelForWorker: {nl: Inkomen van de aanvrager',
      ', labelForWorker: {nl: Uw inkomen',
    );
    expect(check(spoken)).toMatchObject([{ code: 'check.labelForWorker', file: 'facts.yaml' }]);
    expect(codes(changed('outputs.yaml', 'nl: Gewone bijslag', 'nl: Mijn bijslag'))).toEqual([
      'check.labelForWorker',
    ]);
    expect(check(plan('nl: Toegekend', 'nl: U krijgt het'))).toMatchObject([
      { code: 'check.labelForWorker', file: 'svb/kinderbijslag/plan.yaml', line: 7 },
    ]);
    expect(codes(changed('facts.yaml', 'type: money, unit: EUR/year', 'type: choice'))).toEqual([
      'check.choicesMissing',
    ]);
  });

  it('leaves a table of figures to the rule engine', () => {
    const rows = parameters('unit: EUR/quarter', 'unit: rows');
    expect(codes(rows)).toEqual([]);
  });
});
