import type { Seen, TestVisitor } from './test-visitor.ts';

/** Follows the questions and answers each, until there is nothing to ask. */
export const answerAll = async (visitor: TestVisitor, journey: string): Promise<Seen> => {
  let { to } = await visitor.open(`${journey}/vraag`);
  for (let asked = 0; asked < 60 && /\/(vraag|klopt)\//.test(to); asked++) {
    const { html } = await visitor.open(to);
    ({ to } = await visitor.post(to, /\/vraag\//.test(to) ? answerTo(to, html) : {}));
  }
  return visitor.open(to);
};

const answers: Readonly<Record<string, string>> = {
  'geboorte.tijdstip': '14:05',
  'geboorte.gemeente': '0344',
  'geboorte.plaats': 'Utrecht',
  'kind.voornamen': 'Saar Marie',
  'kind.geslacht': 'meisje',
  'kind.geslachtsnaamkeuze': 'geboortemoeder',
};
/** The answer that fits the question; else the first one there is to choose; else an amount of money. */
const answerTo = (place: string, html: string): Record<string, string> => {
  const fact = place.split('/vraag/')[1]?.split('/')[0] ?? '';
  const first = /<input[^>]*name="antwoord"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? '';
  return { antwoord: answers[fact] ?? (first || '1000') };
};

/** Starts a birth of one child and gives the address of the journey. */
export const startBirth = async (visitor: TestVisitor): Promise<string> => {
  await visitor.open('/nl/levensgebeurtenis/kind-krijgen');
  const { to } = await visitor.post('/nl/levensgebeurtenis/kind-krijgen', { fase: 'born' });
  const journey = to.replace('/geboren', '');
  await visitor.open(to);
  const day = { 'geboren-1-day': '14', 'geboren-1-month': '3', 'geboren-1-year': '2026' };
  await visitor.post(to, { aantal: '1', ...day });
  return journey;
};
