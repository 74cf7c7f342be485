// The child benefit through `eenloket decide`: each amount at both ends of its ages.

/** The sections of the oracle that this covers. */
export const sections = ['kinderbijslag_kwartaal'];

/** Holds every quarter against what `decide` says of one child that has its birthday on the first day. */
export function run(oracle, { ask }) {
  const rows = oracle.kinderbijslag_kwartaal.flatMap(({ vanaf, ...amounts }) =>
    [
      [0, amounts.j0_5],
      [5, amounts.j0_5],
      [6, amounts.j6_11],
      [11, amounts.j6_11],
      [12, amounts.j12_17],
      [17, amounts.j12_17],
    ].map(([age, amount]) => ({
      name: `${vanaf} age ${age}`,
      facts: { on: vanaf, geboortedata: [`${Number(vanaf.slice(0, 4)) - age}${vanaf.slice(4)}`] },
      expected: { bedragPerKwartaal: amount },
    })),
  );
  ask('svb/kinderbijslag', rows);
}
