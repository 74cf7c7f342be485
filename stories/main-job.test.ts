import { it } from 'vitest';
import { inEverySetting } from './support/in-every-setting.js';
import { mainJob } from './walks/main-job.js';

inEverySetting((stage) => {
  it('a child is born, and one report leads to the letters of four organisations', async () => {
    await mainJob({
      emma: await stage.visitor(),
      worker: (name) => stage.worker(name),
    });
  });
});
