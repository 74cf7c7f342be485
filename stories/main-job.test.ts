import { describe, it } from 'vitest';
import { everySetting, inWords } from './support/setting.js';
import { openStage } from './support/stage.js';
import { mainJob } from './walks/main-job.js';

describe.each(everySetting.map((setting) => [inWords(setting), setting] as const))(
  'a child is born: %s',
  (_words, setting) => {
    const stage = openStage(setting);

    it('and one report leads to the letters of four organisations', async () => {
      await mainJob({
        emma: await stage.visitor(),
        worker: (name) => stage.worker(name),
      });
    });
  },
);
