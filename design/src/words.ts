import type { Language } from '@eenloket/kit';

/** The words that the components say by themselves; everything else comes in as props. */
export interface Words {
  readonly skipToContent: string;
  readonly error: string;
  readonly errorsTitle: string;
  readonly mainMenu: string;
  readonly otherLanguage: string;
  readonly actingFor: string;
  readonly stopActingFor: string;
  readonly help: string;
  readonly logOut: string;
  readonly demoClock: string;
  readonly oneDayLater: string;
  readonly oneWeekLater: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly dateHint: string;
  readonly timeHint: string;
  readonly moneyHint: string;
  readonly optional: string;
  readonly choose: string;
  readonly search: string;
  readonly next: string;
  readonly back: string;
  readonly whyWeAsk: string;
  readonly doNotKnow: string;
  readonly stuck: string;
  readonly change: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly subject: string;
  readonly reference: string;
  readonly because: string;
  readonly moreReasons: string;
  readonly although: string;
  readonly wouldChange: string;
  readonly law: string;
  readonly who: string;
  readonly when: string;
  readonly receives: string;
  readonly unread: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly pages: string;
  readonly page: (page: number) => string;
  readonly youAreHere: string;
  readonly step: (step: number, of: number) => string;
  readonly done: string;
  readonly now: string;
  readonly commands: string;
  readonly findCommand: string;
  readonly close: string;
  readonly refresh: string;
  readonly objection: string;
  readonly contact: string;
  readonly notice: {
    readonly info: string;
    readonly good: string;
    readonly warn: string;
    readonly wrong: string;
  };
}

/** The words per language. A language without one of them does not compile. */
export const words: { readonly [language in Language]: Words } = {
  nl: {
    skipToContent: 'Naar de inhoud',
    error: 'Fout',
    errorsTitle: 'Er klopt iets nog niet',
    mainMenu: 'Hoofdmenu',
    otherLanguage: 'Deze pagina in het Engels',
    actingFor: 'U regelt zaken als',
    stopActingFor: 'Weer voor uzelf regelen',
    help: 'Hulp van een mens',
    logOut: 'Uitloggen',
    demoClock: 'Dit is een demo. Vandaag is het hier',
    oneDayLater: 'Eén dag verder',
    oneWeekLater: 'Eén week verder',
    day: 'Dag',
    month: 'Maand',
    year: 'Jaar',
    dateHint: 'Bijvoorbeeld 14 3 2026',
    timeHint: 'Bijvoorbeeld 14:30',
    moneyHint: 'Bijvoorbeeld 1.250,00',
    optional: 'niet verplicht',
    choose: 'Maak een keuze',
    search: 'Zoeken',
    next: 'Verder',
    back: 'Terug',
    whyWeAsk: 'Waarom vragen wij dit?',
    doNotKnow: 'Ik weet het niet',
    stuck: 'Ik kom er niet uit',
    change: 'Wijzigen',
    from: 'Van',
    to: 'Aan',
    date: 'Datum',
    subject: 'Onderwerp',
    reference: 'Kenmerk',
    because: 'Dit komt doordat',
    moreReasons: 'Dit telde ook mee',
    although: 'Hier hielden wij ook rekening mee',
    wouldChange: 'Dit verandert als',
    law: 'Dit staat in de wet',
    who: 'Wie doet dit',
    when: 'Wanneer',
    receives: 'Wat zij van u krijgen',
    unread: 'Nieuw',
    previousPage: 'Vorige',
    nextPage: 'Volgende',
    pages: "Pagina's",
    page: (page) => `Pagina ${page}`,
    youAreHere: 'U bent hier',
    step: (step, of) => `Stap ${step} van ${of}`,
    done: 'Klaar',
    now: 'Nu',
    commands: 'Snel naar',
    findCommand: 'Zoek een zaak of een taak',
    close: 'Sluiten',
    refresh: 'Vernieuwen',
    objection: 'Bent u het niet eens met dit besluit?',
    contact: 'Heeft u een vraag?',
    notice: { info: 'Goed om te weten', good: 'Gelukt', warn: 'Let op', wrong: 'Dit ging mis' },
  },
  en: {
    skipToContent: 'Go to the content',
    error: 'Error',
    errorsTitle: 'Something is not right yet',
    mainMenu: 'Main menu',
    otherLanguage: 'This page in Dutch',
    actingFor: 'You are acting for',
    stopActingFor: 'Act for yourself again',
    help: 'Help from a person',
    logOut: 'Log out',
    demoClock: 'This is a demo. Here it is',
    oneDayLater: 'One day later',
    oneWeekLater: 'One week later',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    dateHint: 'For example 14 3 2026',
    timeHint: 'For example 14:30',
    moneyHint: 'For example 1,250.00',
    optional: 'optional',
    choose: 'Make a choice',
    search: 'Search',
    next: 'Continue',
    back: 'Back',
    whyWeAsk: 'Why do we ask this?',
    doNotKnow: 'I do not know',
    stuck: 'I am stuck',
    change: 'Change',
    from: 'From',
    to: 'To',
    date: 'Date',
    subject: 'Subject',
    reference: 'Reference',
    because: 'This is because',
    moreReasons: 'This counted as well',
    although: 'We also looked at this',
    wouldChange: 'This changes if',
    law: 'What the law says',
    who: 'Who does this',
    when: 'When',
    receives: 'What they receive from you',
    unread: 'New',
    previousPage: 'Previous',
    nextPage: 'Next',
    pages: 'Pages',
    page: (page) => `Page ${page}`,
    youAreHere: 'You are here',
    step: (step, of) => `Step ${step} of ${of}`,
    done: 'Done',
    now: 'Now',
    commands: 'Go to',
    findCommand: 'Find a case or a task',
    close: 'Close',
    refresh: 'Refresh',
    objection: 'Do you disagree with this decision?',
    contact: 'Do you have a question?',
    notice: { info: 'Good to know', good: 'Done', warn: 'Please note', wrong: 'This went wrong' },
  },
};
