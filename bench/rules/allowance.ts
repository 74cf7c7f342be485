import { decimal, type LegalDate } from '@eenloket/kit';
import { generate, parseDate, prepare, valueJson, type Values } from '@eenloket/rules';
import { packModel } from '../sql/pack-models.js';
import { over, type Checked } from './contenders.js';
import { sequence } from './household.js';

const ASKED = '2026-03-16' as LegalDate;

/** So many people, the same in every run; half of them have a partner, the others null where a partner's facts stand. */
function people(count: number): readonly Values[] {
  const next = sequence(20_180_451);
  const euros = (below: number) => decimal((next(below * 100) / 100).toFixed(2));
  return Array.from({ length: count }, () => {
    const partner = next(2) === 0;
    return {
      peildatum: parseDate(ASKED),
      'aanvrager.meerderjarig': next(20) > 0,
      'aanvrager.verzekerd': next(20) > 0,
      'aanvrager.toetsingsinkomen': euros(45_000),
      'aanvrager.vermogen': euros(200_000),
      'huishouden.heeftToeslagpartner': partner,
      'partner.partnerVerzekerd': partner ? next(20) > 0 : null,
      'partner.toetsingsinkomenPartner': partner ? euros(30_000) : null,
      'partner.vermogenPartner': partner ? euros(100_000) : null,
    };
  });
}

/** The health-care allowance as its pack has it, by generated code and by closures. */
export function allowanceContenders(count: number): readonly Checked[] {
  const { model, outputs } = packModel('toeslagen/zorgtoeslag');
  const inputs = people(count);
  const text = (outcome: Values): string =>
    outputs.map((name) => `${name} ${String(valueJson(outcome[name] ?? null))}`).join(', ');
  return [
    over('allowance, generated', inputs, generate(model, outputs).decide, text),
    over('allowance, closures', inputs, prepare(model, outputs).decide, text),
  ];
}
