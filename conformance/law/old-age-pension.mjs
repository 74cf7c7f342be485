// AOW: the age and the day on which it is reached, the part built up and the amount. Holiday pay has no outcome in the pack.

const facts = (birth, years, partner) => ({
  'aanvrager.geboortedatum': birth,
  'aanvrager.verzekerdeJaren': String(years),
  'huishouden.heeftPartner': partner,
  'aanvraag.ontvangen': null,
});
const pension = (decide, { birth = '1958-01-15', years = 50, partner = false }) =>
  decide('svb/aow', facts(birth, years, partner), '2026-01-01');

/** A date of birth that reaches the age on 15 December of the year, and so within it. */
function birthFor({ jaar, jaren, maanden }) {
  const month = 12 - (maanden % 12);
  return `${jaar - jaren}-${String(month).padStart(2, '0')}-15`;
}

/** The sections of the oracle that this covers. */
export const sections = ['aow_leeftijd', 'aow_ingangsdatum', 'aow_opbouw', 'aow_bruto_2026_01'];

/** Holds every row of these sections against the pack `svb/aow`. */
export function run(oracle, { decide, hold }) {
  for (const row of oracle.aow_leeftijd)
    hold(
      `aow age in ${row.jaar}`,
      pension(decide, { birth: birthFor(row) }).ingangsdatum,
      `${row.jaar}-12-15`,
    );
  for (const { geboren, datum } of oracle.aow_ingangsdatum)
    hold(`aow born ${geboren}`, pension(decide, { birth: geboren }).ingangsdatum, datum);
  for (const row of oracle.aow_opbouw) {
    const found = pension(decide, { years: row.verzekerde_jaren });
    hold(`aow part after ${row.verzekerde_jaren} years`, found.opbouwpercentage, row.percentage);
    hold(
      `aow amount after ${row.verzekerde_jaren} years`,
      found.normPerMaand,
      row.voorbeeld_alleenstaand_2026_01,
    );
  }
  const { alleenstaand, gehuwd_pp: each } = oracle.aow_bruto_2026_01;
  hold('aow single', pension(decide, {}).normPerMaand, alleenstaand);
  hold('aow each of a couple', pension(decide, { partner: true }).normPerMaand, each);
}
