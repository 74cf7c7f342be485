import type { Language } from '@eenloket/kit';
import { didYouMean } from '../did-you-mean.js';
import type { Pack, ResultRule } from '../pack.js';
import { LETTER_VALUES, placeholdersOf } from '../texts/placeholders.js';
import type { Report } from './reporter.js';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

function missing(pack: Pack): Report[] {
  return pack.plan.results
    .filter(({ letter }) => !(letter in pack.letters))
    .map(({ name, letter }) => ({
      code: 'letterMissing',
      file: `${pack.id}/plan.yaml`,
      path: ['results', name, 'letter'],
      message: `Result ${name} sends letter "${letter}", which does not exist.`,
      fix: didYouMean(letter, Object.keys(pack.letters), `Write letters/${letter}.nl.md and .en.md.`),
    }));
}

function oneText(pack: Pack, name: string, language: Language, result: ResultRule | undefined): Report[] {
  const file = `${pack.id}/letters/${name}.${language}.md`;
  const text = pack.letters[name]?.[language] ?? '';
  if (text.trim() === '')
    return [
      {
        code: 'letterLanguage',
        file,
        message: `Letter "${name}" has no text in ${language}.`,
        fix: 'Write it: every letter exists in Dutch and English.',
      },
    ];
  const known = [
    ...LETTER_VALUES,
    ...pack.receives.map((fact) => `fact.${fact}`),
    ...(pack.decision?.outputs ?? []).map((output) => `outcome.${output}`),
  ];
  const used = placeholdersOf(text);
  const unknown = used
    .filter((placeholder) => !known.includes(placeholder))
    .map((placeholder) => ({
      code: 'letterPlaceholder',
      file,
      message: `{{${placeholder}}} is no fact the service receives, no output and no letter value.`,
      fix: didYouMean(placeholder, known, 'See catalogue/schemas/letters.md for what a letter can name.'),
    }));
  const needed = ['contact.name', 'contact.phone', ...(result?.objection ? ['objection.by'] : [])];
  const absent = needed
    .filter((placeholder) => !used.includes(placeholder))
    .map((placeholder) => ({
      code: 'letterIncomplete',
      file,
      message: `This letter does not name {{${placeholder}}}.`,
      fix: 'Add it: every letter names a person, a formal decision also the last day to object.',
    }));
  const title: Report[] = /^#\s+\S/m.test(text)
    ? []
    : [{ code: 'letterTitle', file, message: 'This letter has no title.', fix: 'Begin with "# Title".' }];
  return [...unknown, ...absent, ...title];
}

/** Both languages say the same things: a value named in one only is forgotten in the other. */
function languagesDiffer(pack: Pack, name: string): Report[] {
  const text = pack.letters[name];
  if (!text || text.nl === '' || text.en === '') return [];
  const english = placeholdersOf(text.en);
  return placeholdersOf(text.nl)
    .filter((placeholder) => !english.includes(placeholder))
    .map((placeholder) => ({
      code: 'letterLanguagesDiffer',
      file: `${pack.id}/letters/${name}.en.md`,
      message: `The Dutch letter names {{${placeholder}}}, the English one does not.`,
      fix: 'Add it, or remove it from the Dutch letter.',
    }));
}

/** Letters that results send exist in both languages, have a title, name a person and the objection route, and only known placeholders. */
export function checkLetters(pack: Pack): Report[] {
  const texts = Object.keys(pack.letters).flatMap((name) => {
    const sending = pack.plan.results.filter(({ letter }) => letter === name);
    const result = sending.find(({ objection }) => objection !== undefined) ?? sending[0];
    const each = LANGUAGES.flatMap((language) => oneText(pack, name, language, result));
    return [...each, ...languagesDiffer(pack, name)];
  });
  return [...missing(pack), ...texts];
}
