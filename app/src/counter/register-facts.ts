import type { Catalogue, LifeEvent, Pack } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { CollectContext } from '@eenloket/exchange';
import { collectFacts, findPartner } from '@eenloket/exchange';
import type { Clock } from '@eenloket/kit';
import type { Foundation } from '../system/foundation.js';

/** Awb 2:1 lid 1: government supports whoever deals with it; under it the counter prepares what a resident asks for. */
const supportDuty = { bwb: 'BWBR0005537', article: '2:1' };

/** Who reads for whom, in which trace. */
export interface FactsReader {
  readonly foundation: Pick<Foundation, 'catalogue' | 'database' | 'registers'> & { readonly clock: Clock };
  readonly actor: { readonly role: string; readonly pseudonym: string };
  readonly purpose: string;
  readonly traceparent: string;
}

/** What registers know of a person and of the registered partner. */
export interface KnownOf {
  readonly fields: Fields;
  /** As the counter knows them. */
  readonly partner?: string;
}

/**
 * Collects the named facts about a person from the registers, and about the person's registered partner where a fact
 * is about the household or the partner. Every read leaves its lines in the log of the counter.
 */
export async function factsFromRegisters(
  reader: FactsReader,
  person: string,
  facts: readonly string[],
): Promise<KnownOf> {
  const context = contextOf(reader);
  const found = facts.some(aboutPartner) ? await findPartner(context, person) : undefined;
  const partner = found === 'sourceUnavailable' ? undefined : found;
  const collected = await collectFacts(context, {
    persons: [
      { role: 'aanvrager', personId: person },
      ...(partner === undefined ? [] : [{ role: 'partner' as const, personId: partner }]),
    ],
    facts,
  });
  const fields = Object.fromEntries(
    [...collected].map(([name, { value, origin }]) => [
      name,
      // Whether there is a partner is not known, so nothing is that was found without one.
      { value: found === 'sourceUnavailable' && aboutPartner(name) ? unavailable : value, origin },
    ]),
  );
  return {
    fields: { ...fields, ...lawfulDefaults(reader.foundation, facts) },
    ...(partner === undefined ? {} : { partner }),
  };
}

/** What holds by law as long as nobody declared otherwise: no register holds it and nobody is asked it. */
export const lawfulDefaults = ({ catalogue }: FactsReader['foundation'], wanted: readonly string[]): Fields =>
  Object.fromEntries(
    wanted.flatMap((name) => {
      const otherwise = catalogue.facts.get(name)?.unlessDeclared;
      return otherwise === undefined
        ? []
        : [[name, { value: { state: 'known', value: otherwise.value }, origin: { source: 'law' } } as const]];
    }),
  );

/** The value of what a register could not say. */
export const unavailable = { state: 'unknown', reason: 'sourceUnavailable' } as const;

/** Whether a fact is about the partner, or about two together. */
export const aboutPartner = (fact: string): boolean => /^(partner|huishouden)\./.test(fact);

/** How a reader reads: from which registers, in whose name, on which ground. */
export function contextOf({ foundation, actor, purpose, traceparent }: FactsReader): CollectContext {
  const { database, registers, clock } = foundation;
  return {
    reader: {
      database,
      work: { organisation: 'loket', processingActivity: purpose, traceparent },
      clock,
      reason: { actorRole: actor.role, actorPseudonym: actor.pseudonym, legalBasis: supportDuty, purpose },
    },
    ports: registers,
    clock,
    // A private party never receives more than its pack's `receives`, filtered again when a part is built.
    recipient: 'public',
  };
}

/** The facts that the services of a life event work with: what they receive, ask, decide on, and depend on. */
export function factsOf(
  catalogue: Catalogue,
  { phases }: LifeEvent,
  inputsOf: (pack: Pack) => readonly string[],
): readonly string[] {
  const services = phases.flatMap(({ services }) => services);
  const packs = services.flatMap(({ pack }) => catalogue.packs.get(pack) ?? []);
  const named = packs.flatMap((pack) => [
    ...pack.receives,
    ...pack.questions.map(({ fact }) => fact),
    ...inputsOf(pack),
    ...namesIn(pack.startsByItself),
    ...pack.questions.flatMap(({ when }) => namesIn(when)),
  ]);
  const all = [...named, ...services.flatMap(({ when }) => namesIn(when)), 'aanvrager.geheimhouding'];
  return [...new Set(all)].filter((name) => catalogue.facts.has(name));
}

const namesIn = (condition: string | undefined): readonly string[] =>
  condition?.match(/\b[a-z]\w*\.\w+/gi) ?? [];
