import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Mijn dossier',
  what: 'Alles tussen u en de overheid, vanzelf bewaard. U kunt het downloaden.',
  none: 'Uw dossier is nog leeg',
  noneWhat: 'Zodra u iets regelt of iets vraagt, staat het hier.',
  json: 'Download als gegevens (JSON)',
  html: 'Download om te lezen (HTML)',
  name: 'dossier',
  made: (moment: string) => `Alles tussen u en de overheid. Gedownload op ${moment}.`,
  sent: 'Wat u verstuurde',
};

/** The words of the dossier. */
export const dossierWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'My file',
    what: 'Everything between you and government, kept by itself. You can download it.',
    none: 'Your file is still empty',
    noneWhat: 'As soon as you arrange or ask something, it stands here.',
    json: 'Download as data (JSON)',
    html: 'Download to read (HTML)',
    name: 'file',
    made: (moment) => `Everything between you and government. Downloaded on ${moment}.`,
    sent: 'What you sent',
  },
};
