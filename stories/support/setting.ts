/** How somebody looks at a page. */
export interface Setting {
  /** Whether the browser runs scripts. */
  readonly script: boolean;
  /** Width of the screen in CSS pixels. */
  readonly width: 1280 | 320;
  readonly scheme: 'light' | 'dark';
}

/** A large screen, scripts on. */
export const ordinary: Setting = { script: true, width: 1280, scheme: 'light' };

/** Every way in which the main job must be possible. */
export const everySetting: readonly Setting[] = [
  ordinary,
  { script: false, width: 1280, scheme: 'light' },
  { script: true, width: 320, scheme: 'light' },
  { script: false, width: 320, scheme: 'light' },
];

/** A setting in words, for the name of a test. */
export const inWords = ({ script, width, scheme }: Setting): string =>
  `${width} px, JavaScript ${script ? 'on' : 'off'}${scheme === 'dark' ? ', dark' : ''}`;
