export type { Catalogue } from './catalogue.js';
export type { Change, ChangedValue } from './change/change.js';
export { changedPack } from './change/changed-pack.js';
export { changeProblem, readChange, ruleIds } from './change/read-change.js';
export { writeChange } from './change/write-change.js';
export { checkCatalogue } from './check/check-catalogue.js';
export { openSources } from './check/open-sources.js';
export type { CompiledDecision, DecisionPort, DecisionProblem } from './check/decision-port.js';
export { decideLines, type LineProblem } from './decide/decide-lines.js';
export { deciderOf, type Decider, type DecideOptions } from './decide/decider.js';
export type {
  DecisionResult,
  DecisionWarning,
  ExplainedOutcome,
  MissingFact,
  Outcomes,
} from './decide/decision-result.js';
export { problemLine, type FactProblem } from './decide/fact-problem.js';
export { factSchema, LIMITS, type JsonSchema } from './decide/fact-schema.js';
export { hasOpenRules, OpenRules } from './decide/open-rules.js';
export { clausesOf, compilePack, hintsOf } from './decide/pack-decision.js';
export { PackFacts } from './decide/pack-facts.js';
export { readFact } from './decide/read-fact.js';
export { readRequest } from './decide/read-request.js';
export { totalOutcomes } from './decide/total-outcomes.js';
export { sameValue } from './check/same-value.js';
export { formatFinding, type Finding } from './finding.js';
export { importedOrganisations, importOrganisations } from './imports/import-organisations.js';
export type { ImportResult, Progress, RejectedRow } from './imports/import-result.js';
export { importedServices, importServices } from './imports/import-services.js';
export type { ImportedOrganisation } from './imports/parse-organisations.js';
export type { ImportedService, Layer, LegalBasis } from './imports/parse-services.js';
export { IMPORTS_CHANNEL, importedVersion } from './imports/imported-version.js';
export { responsibleFor, type Residence, type Responsible } from './imports/responsible-for.js';
export { diffLaws, type LawDiff } from './law-watch/diff-laws.js';
export { readParameters, withParameters } from './law-watch/new-parameters.js';
export type { TouchedExample } from './law-watch/touched-examples.js';
export type { TouchedPack } from './law-watch/touched-packs.js';
export { articleText, lawName, lawReference } from './laws/law-reference.js';
export { loadCatalogue } from './load/load-catalogue.js';
export { didYouMean } from './did-you-mean.js';
export type {
  Assessment,
  Automation,
  Choice,
  Competent,
  DeadlineRule,
  Example,
  FactDefinition,
  FactField,
  FactType,
  LifeEvent,
  Labelled,
  Organisation,
  OutcomeKind,
  OutputDefinition,
  Pack,
  PackWarning,
  PackStatus,
  Parameter,
  PerChild,
  Plan,
  Question,
  ResultRule,
  TaskRule,
} from './pack.js';
export { bundleSha256, canonicalBundle } from './release/canonical-bundle.js';
export { listReleases, type Release } from './release/list-releases.js';
export { currentPack, packVersion, releasePack } from './release/release-pack.js';
export { buildSearch, type SearchIndex } from './search/build-search.js';
export { catalogueEntries, organisationEntries, serviceEntries } from './search/catalogue-entries.js';
export { search } from './search/search.js';
export type { EntryKind, Match, MatchKind, SearchEntry, SearchHit } from './search/search-entry.js';
export { explainInWords, OPENING, type ExplainedSentence } from './texts/explain-in-words.js';
export { factInWords } from './texts/fact-in-words.js';
export { formatFact, type ValueKind } from './texts/format-fact.js';
export { formatOutcome, outcomeLabel, type OutputWords } from './texts/format-outcome.js';
export { forWorkers, packForWorkers } from './texts/for-workers.js';
export { headlineOf, type Headline, type Per } from './texts/headline.js';
export { termFinder, termsIn, type LegalTerm } from './texts/legal-term.js';
export { LETTER_VALUES, placeholdersOf } from './texts/placeholders.js';
export { renderLetter, type LetterValues, type RenderedLetter } from './texts/render-letter.js';
