import { DataList, Heading, Link, Notice, Paragraph } from '@eenloket/design';
import { headlineOf, outcomeLabel, type Catalogue, type Pack } from '@eenloket/catalogue';
import type { Outcomes } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import type { Explanation, FactValue } from '@eenloket/rules';
import { journeyPlace } from '../journey/journey-place.js';
import type { OwnVisit } from '../site/visit.js';
import { TermList } from '../texts/term-list.js';
import { ContactLines } from './contact-lines.js';
import { OutcomeLine } from './outcome-line.js';
import { outcomeWords } from './outcome-words.js';
import { outputText } from './output-text.js';
import { Reasons, reasonTexts } from './reasons.js';

/** An outcome to show: expected before it was sent, or decided. */
export interface ShownOutcome {
  readonly outcomes: Outcomes;
  readonly explanation: readonly Explanation[];
  readonly provisional: boolean;
  /** Present once the organisation decided. */
  readonly decided?: {
    readonly result: string;
    readonly deviated: boolean;
    /** The last day to object, as the letter says. */
    readonly objectBy?: LegalDate;
  };
}

type Of = {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  readonly outcome: ShownOutcome;
};

// After a no an amount of nothing says the same once more.
const isNothing = (value: FactValue): boolean =>
  value.state !== 'unknown' && typeof value.value === 'string' && /^0([.]0+)?$/.test(value.value);

const Details = ({ visit: { language }, catalogue, outcome }: Of) => {
  const headline = headlineOf(outcome.outcomes);
  const shown = 'output' in headline ? headline.output : undefined;
  const rest = Object.entries(outcome.outcomes).filter(
    ([output, value]) => output !== shown && !(headline.kind === 'no' && isNothing(value)),
  );
  const rounded = headline.kind === 'amount' && 'aanspraak' in outcome.outcomes;
  return (
    <>
      {rounded && <Paragraph>{outcomeWords[language].rounding}</Paragraph>}
      <DataList
        language={language}
        items={rest.map(([output, value]) => ({
          key: outcomeLabel(catalogue, output, language),
          value: outputText(catalogue, output, value, language),
        }))}
      />
    </>
  );
};

/** A decision: the amount or yes or no first, then why, what would change it, the law, and what one can do. */
export const OutcomePage = (of: Of & { readonly journeyId: string }) => {
  const { visit, pack, outcome, journeyId } = of;
  const { language, to } = visit;
  const say = outcomeWords[language];
  const { decided } = outcome;
  const result = pack.plan.results.find(({ name }) => name === decided?.result);
  const asked = { language, catalogue: of.catalogue, pack, explanation: outcome.explanation };
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title(pack.title[language])}</Heading>
      <Paragraph look="lead">{decided ? say.decidedWhat : say.expectedWhat}</Paragraph>
      {result && (
        <Paragraph>
          {say.result}: <strong>{result.label[language]}</strong>
        </Paragraph>
      )}
      <OutcomeLine
        language={language}
        catalogue={of.catalogue}
        title={pack.title[language]}
        outcome={outcome}
        large
      />
      {decided?.deviated && <Notice language={language} title={say.deviated} />}
      {!decided && <Paragraph look="quiet">{say.expected}</Paragraph>}
      <Heading level={2}>{say.why}</Heading>
      <Reasons {...asked} />
      <TermList language={language} catalogue={of.catalogue} texts={reasonTexts(asked)} />
      <Heading level={2}>{say.more}</Heading>
      <Details {...of} />
      <ContactLines
        language={language}
        pack={pack}
        decided={decided !== undefined}
        objection={result?.objection}
        objectBy={decided?.objectBy}
      />
      <p>
        <Link href={to(journeyPlace(journeyId))}>{say.back}</Link>
      </p>
    </div>
  );
};
