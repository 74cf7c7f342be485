import { createHash } from 'node:crypto';
import { lawReference, type Decider, type FactDefinition } from '@eenloket/catalogue';
import { engineVersion, type FactJson } from '@eenloket/rules';

const inputOf = (decider: Decider, name: string, fact: FactDefinition) => {
  const { questions, assumptions } = decider.pack;
  const question = questions.find((each) => each.fact === fact.name);
  const assumed: FactJson | undefined = assumptions[fact.name];
  return {
    name,
    fact: fact.name,
    type: fact.type,
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    label: fact.label,
    ...(question ? { question: question.ask } : {}),
    ...(question?.hint ? { hint: question.hint } : {}),
    ...(fact.choices ? { choices: fact.choices } : {}),
    ...(fact.fields ? { fields: fact.fields } : {}),
    ...(assumed === undefined ? {} : { assumed }),
  };
};

/** One line of the list of services. */
export const serviceLine = ({ id, title, summary, version, status, sha256 }: Decider['pack']) => ({
  service: id,
  title,
  summary,
  rules: { version, status, sha256, engine: engineVersion },
});

/** What a service is, what a request may tell, what comes out, and which dated figures of law it uses: all from its pack. */
export function describeService(decider: Decider) {
  const { pack, facts } = decider;
  return {
    ...serviceLine(pack),
    basis: pack.basis.map((clause) => ({ ...clause, url: lawReference(clause, 'nl').href })),
    contact: pack.contact,
    inputs: [...facts.all()].map(([name, fact]) => inputOf(decider, name, fact)),
    outputs: pack.decision?.outputs ?? [],
    warnings: (pack.warnings ?? []).map(({ text, readings = [] }) => ({ text, readings })),
    parameters: pack.parameters,
  };
}

/** What one service is. */
export type ServiceDescription = ReturnType<typeof describeService>;

/** The entity tag of a text that follows from rules: their version, and a hash that changes with any word of it. */
export const entityTag = (version: string, text: string): string =>
  `"${version}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
