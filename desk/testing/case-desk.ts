import type { CaseDesk } from '@eenloket/cases';
import type { Catalogue, Pack } from '@eenloket/catalogue';
import type { Clock } from '@eenloket/kit';
import { holds } from '../../cases/testing/holds.ts';
import { compileDecision, evaluate, explain, type Facts } from '@eenloket/rules';

function modelOf({ id, decision, parameters }: Pack, catalogue: Catalogue) {
  const compiled = compileDecision({
    dmn: decision?.dmn ?? '',
    file: `${id}/decision.dmn`,
    facts: new Map([...catalogue.facts].map(([name, { type }]) => [name, type])),
    parameters,
  });
  if (!compiled.ok) throw new Error(`the decision of ${id} does not compile`);
  return compiled.value;
}

/** The real packs and the real rules at work; child benefit is granted when the rules say so. */
export function caseDeskOf(catalogue: Catalogue, clock: Clock): CaseDesk {
  const packs = [...catalogue.packs.values()];
  return {
    clock,
    pack: (id, sha256) => packs.find((pack) => pack.id === id && pack.sha256 === sha256),
    facts: catalogue.facts,
    outputs: catalogue.outputs,
    organisationName: (id) => catalogue.organisations.get(id)?.name ?? { nl: id, en: id },
    holds,
    evaluate: (pack, fields, on) => {
      const model = modelOf(pack, catalogue);
      const facts: Facts = new Map(Object.entries(fields).map(([name, fact]) => [name, { name, ...fact }]));
      const evaluation = evaluate(model, { facts, on, outputs: pack.decision?.outputs ?? [] });
      const right = evaluation.outcomes['heeftRecht'];
      const isSure = right?.state === 'known' && typeof right.value === 'boolean';
      return {
        on,
        outcomes: evaluation.outcomes,
        explanation: explain(model, evaluation, {}),
        trace: null,
        parameters: [],
        packSha256: pack.sha256,
        engine: 'test',
        ...(isSure ? { result: right.value ? 'toegekend' : 'afgewezen' } : {}),
      };
    },
  };
}
