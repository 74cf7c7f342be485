import { wages } from './amounts.js';
import { parentAges } from './ages.js';
import { byShare, DRAWS, evenly } from './by-share.js';
import { childAges, MOST_CHILDREN } from './children.js';
import { counted, householdTypes, ROUND } from './household-types.js';

/** A kind of day care, as the vocabulary names it. */
interface Care {
  readonly kind: 'dagopvang' | 'bso' | 'gastouder';
  /** Children with the allowance, and their hours a month: Ministry of Social Affairs, report on child care, third quarter of 2022, table 1. */
  readonly children: number;
  readonly hours: number;
  /** Hours are evenly spread from here to as far above the mean: an assumption. */
  readonly fewest: number;
  /** Price an hour in cents, evenly spread: an assumption. */
  readonly price: readonly [from: number, to: number];
}

/** Care by age: until school, and at school. That day care ends at the fourth birthday is an assumption. */
export const careByAge: readonly {
  readonly from: number;
  readonly to: number;
  readonly care: readonly Care[];
}[] = [
  {
    from: 0,
    to: 4,
    care: [
      { kind: 'dagopvang', children: 372_000, hours: 90.1, fewest: 30, price: [1_000, 1_250] },
      { kind: 'gastouder', children: 57_000, hours: 69.8, fewest: 20, price: [750, 950] },
    ],
  },
  {
    from: 4,
    to: 12,
    care: [
      { kind: 'bso', children: 428_000, hours: 41.6, fewest: 12, price: [880, 1_100] },
      { kind: 'gastouder', children: 33_000, hours: 37.8, fewest: 12, price: [750, 950] },
    ],
  },
];

/** The part of all children at home that is of these ages, by how the ages of parents and children are drawn. */
function shareOfAges(from: number, to: number): number {
  const parents = Array.from({ length: parentAges.to - parentAges.from }, (_, i) => parentAges.from + i);
  const each = parents.map((age) => {
    const ages = Math.min(childAges.to, age - childAges.younger + 1);
    return Math.max(0, Math.min(to, ages) - from) / ages;
  });
  return each.reduce((sum, share) => sum + share, 0) / parents.length;
}

/** The part of the adults under the pension age who have an income, and so are taken to work. */
const working = (): number => {
  const all = wages.reduce((sum, { share }) => sum + share, 0);
  return 1 - wages.filter(({ to }) => to <= 1).reduce((sum, { share }) => sum + share, 0) / all;
};

/** How many children in the country have parents who all work, as the synthetic households have it. */
const childrenOfWorkers = (): number =>
  householdTypes.reduce(
    (sum, { children, adults, count }) =>
      sum + ((count * children) / ROUND) * counted.households * working() ** adults,
    0,
  );

/** The draws for each kind of care of these ages, so that as many children go as were counted; the rest go to none. */
const sharesOf = ({ from, to, care }: (typeof careByAge)[number]) => {
  const all = childrenOfWorkers() * shareOfAges(from, to);
  const shares = care.map(({ children }, value) => ({ value, share: children }));
  const rest = all - care.reduce((sum, { children }) => sum + children, 0);
  return [...shares, { value: null, share: rest }];
};

/** The draw of a child, another for each of a household although only one was drawn. */
const drawFor = (draw: string, child: number): string =>
  `((${draw} + ${child * Math.round(DRAWS / 3)}) & ${DRAWS - 1})`;

function careSql({ kind, hours, fewest, price }: Care, child: number): string {
  const hoursSql = evenly(drawFor('care_a', child), fewest, Math.round(2 * hours) - fewest + 1);
  const cents = evenly(drawFor('care_b', child), ...price);
  return `{'soort': '${kind}', 'urenPerMaand': CAST(${hoursSql} AS DECIMAL(3,0)), 'uurprijs': CAST(CAST(${cents} AS DECIMAL(6,0)) * CAST(0.01 AS DECIMAL(2,2)) AS DECIMAL(4,2))}`;
}

/** Where the kinds of all ages stand in one row of numbers. */
const allKinds: readonly Care[] = careByAge.flatMap(({ care }) => care);

/** Which kind of care a child has, as its number; NULL for none. */
function kindSql(child: number): string {
  const ages = careByAge.map((group) => {
    const [first] = group.care;
    const before = first ? allKinds.indexOf(first) : 0;
    const numbered = sharesOf(group).map(({ value, share }) => ({
      value: value === null ? 'NULL' : before + value,
      share,
    }));
    return `WHEN child${child} < ${group.to} THEN ${byShare(`child${child}_b`, numbered)}`;
  });
  return `CASE WHEN children < ${child} THEN NULL ${ages.join(' ')} END`;
}

/** Whether all adults who care for the children work. */
const allWork = '(income > 0 AND (NOT couple OR income2 > 0))';

const children = Array.from({ length: MOST_CHILDREN }, (_, i) => i + 1);

/** The kind of care of each child as columns `care1` and on: only where all parents work, which is an assumption. */
export const careKinds: string = children
  .map((child) => `CAST(CASE WHEN ${allWork} THEN ${kindSql(child)} END AS TINYINT) AS care${child}`)
  .join(', ');

/** The care of one child of a household; NULL when it has none. */
function childSql(child: number): string {
  const kinds = allKinds.map((care, i) => `WHEN ${i} THEN ${careSql(care, child)}`);
  return `CASE care${child} ${kinds.join(' ')} END`;
}

/** The children in day care with kind, hours and price; where nobody is, no list is made. */
export const careOfChildren = `CASE WHEN coalesce(${children.map((child) => `care${child}`).join(', ')}) IS NULL THEN []
  ELSE list_filter([${children.map(childSql).join(',\n    ')}], lambda care: care IS NOT NULL) END`;
