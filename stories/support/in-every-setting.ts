import { describe } from 'vitest';
import { everySetting, hardest, inWords, type Setting } from './setting.js';
import { openStage, type Stage } from './stage.js';

/** Declares the tests of a story, as the body of a `describe`. */
type Tell = (stage: Stage) => void;

const inSettings = (settings: readonly Setting[], tell: Tell): void =>
  describe.each(settings.map((setting) => [inWords(setting), setting] as const))('%s', (_words, setting) =>
    tell(openStage(setting)),
  );

/** Tells stories in a real browser with JavaScript on and off, on a wide and a narrow screen: each time on a system of its own. */
export const inEverySetting = (tell: Tell): void => inSettings(everySetting, tell);

/**
 * The same in the hardest setting alone: narrow and without JavaScript. The long form (`npm run stories`) tells these stories too
 * in all four.
 */
export const inHardestSetting = (tell: Tell): void =>
  inSettings(process.env['EENLOKET_STORIES'] === 'long' ? everySetting : [hardest], tell);
