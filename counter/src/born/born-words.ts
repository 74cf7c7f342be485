import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Uw kind is geboren',
  what: 'Gefeliciteerd! Vertel ons wanneer. Daarna vragen wij alleen wat wij nog niet weten.',
  date: (n: number, of: number) =>
    of === 1 ? 'Op welke dag is uw kind geboren?' : `Op welke dag is kind ${n} geboren?`,
  more: 'Nog een kind (tweeling of meer)',
  fewer: 'Toch één kind minder',
  next: 'Verder',
  future: 'Deze dag is nog niet geweest. Vul de dag van de geboorte in.',
  missing: 'Vul dag, maand en jaar in.',
  noDate: 'Deze dag bestaat niet. Controleer dag, maand en jaar.',
  apart: 'De geboortedagen liggen te ver uit elkaar. Controleer ze.',
  loss: 'Leeft uw kind niet (meer)? Vul dan niets in.',
  lossLink: 'Lees wat wij voor u doen',
};

/** The words of the page that reports a birth. */
export const bornWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'Your child is born',
    what: 'Congratulations! Tell us when. After that we only ask what we do not know yet.',
    date: (n, of) => (of === 1 ? 'On which day was your child born?' : `On which day was child ${n} born?`),
    more: 'One more child (twins or more)',
    fewer: 'One child less after all',
    next: 'Continue',
    future: 'This day has not been yet. Enter the day of birth.',
    missing: 'Enter day, month and year.',
    noDate: 'This day does not exist. Check day, month and year.',
    apart: 'The days of birth are too far apart. Please check them.',
    loss: 'Is your child not alive (any more)? Then fill in nothing.',
    lossLink: 'Read what we do for you',
  },
};
