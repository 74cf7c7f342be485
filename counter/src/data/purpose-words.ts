import type { Language } from '@eenloket/kit';

const nl: { readonly [purpose: string]: string } = {
  'loket-eigen-gegevens': 'U bekeek uw eigen gegevens',
  'loket-rechten-en-plichten': 'Rechten en plichten van uw huishouden laten zien',
  'loket-levensgebeurtenis': 'Klaarzetten wat u wilt regelen',
  'loket-namens': 'Laten zien voor wie u mag regelen',
  'contactcentrum-hulp-bieden': 'U helpen, omdat u om hulp vroeg',
  'bureau-afwijkingen-leren': 'Leren van besluiten die anders waren dan de regels voorstelden',
  'bureau-herstel': 'Herstellen wat technisch misging',
  'purpose.provideFromRegister': 'Het register gaf wat gevraagd werd',
  'purpose.actUnderMandate': 'Iemand met uw machtiging keek namens u',
  'POST /personen': 'Opzoeken wie u bent, met uw burgerservicenummer',
  'registration of a birth, repeated': 'Een geboorte inschrijven',
};

const en: { readonly [purpose in keyof typeof nl]: string } = {
  'loket-eigen-gegevens': 'You looked at your own data',
  'loket-rechten-en-plichten': 'Showing the rights and duties of your household',
  'loket-levensgebeurtenis': 'Preparing what you want to arrange',
  'loket-namens': 'Showing for whom you may act',
  'contactcentrum-hulp-bieden': 'Helping you, because you asked for help',
  'bureau-afwijkingen-leren': 'Learning from decisions that were other than the rules proposed',
  'bureau-herstel': 'Repairing what went wrong technically',
  'purpose.provideFromRegister': 'The register gave what was asked',
  'purpose.actUnderMandate': 'Somebody with your mandate looked on your behalf',
  'POST /personen': 'Looking up who you are, by your citizen service number',
  'registration of a birth, repeated': 'Registering a birth',
};

/** Why data were used, in plain words, for what is not the processing of a service: that speaks by the service's name. */
export const purposeWords: { readonly [language in Language]: { readonly [purpose: string]: string } } = {
  nl,
  en,
};
