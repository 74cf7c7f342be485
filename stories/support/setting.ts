/** How somebody looks at a page. */
export interface Setting {
  /** Whether the browser runs scripts. */
  readonly script: boolean;
  /** Width of the screen in CSS pixels; 320 is also what is left of 1280 at 400%. */
  readonly width: 1280 | 320;
  /** `forced`: the system's own few colours instead of ours. */
  readonly scheme: 'light' | 'dark' | 'forced';
}

/** A large screen, scripts on. */
export const ordinary: Setting = { script: true, width: 1280, scheme: 'light' };

/** A bad phone: narrow, no scripts. */
export const hardest: Setting = { script: false, width: 320, scheme: 'light' };

/** Every way in which a story must be possible. */
export const everySetting: readonly Setting[] = [
  ordinary,
  { script: false, width: 1280, scheme: 'light' },
  { script: true, width: 320, scheme: 'light' },
  hardest,
];

/** A setting in words, for the name of a test. */
export const inWords = ({ script, width, scheme }: Setting): string =>
  `${width} px, JavaScript ${script ? 'on' : 'off'}${scheme === 'light' ? '' : `, ${scheme}`}`;

/** How a browser is told about colours. */
export const coloursOf = (scheme: Setting['scheme']) =>
  ({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  }) as const;
