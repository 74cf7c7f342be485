import { describe } from 'vitest';
import { everySetting, inWords } from './setting.js';
import { openStage, type Stage } from './stage.js';

/**
 * Tells stories in a real browser with JavaScript on and off, on a wide and a narrow screen: each time on a system of its own.
 * @param tell declares the tests, as the body of a `describe`
 */
export function inEverySetting(tell: (stage: Stage) => void): void {
  describe.each(everySetting.map((setting) => [inWords(setting), setting] as const))(
    '%s',
    (_words, setting) => tell(openStage(setting)),
  );
}
