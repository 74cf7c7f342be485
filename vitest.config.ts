import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const { below } = createRequire(import.meta.url)('./architecture.cjs') as { below: Record<string, string[]> };

// Tests run on the sources, so a test never passes on yesterday's build.
const alias = Object.keys(below).map((module) => ({
  find: `@eenloket/${module}`,
  replacement: new URL(`./${module}/src/index.ts`, import.meta.url).pathname,
}));

/** The files that take longest, which would keep one core busy alone if they came last. */
const longest = [
  'stories/every-page.test.ts',
  'stories/main-job.test.ts',
  'stories/keyboard.test.ts',
  'stories/recognition-before-birth.test.ts',
  'stories/twins.test.ts',
  'app/src/cli/start-failures.test.ts',
  'store/src/crash-point.test.ts',
  'docs/readme.test.ts',
  'store/src/launcher/launch-postgres.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      (longest.findIndex((name) => moduleId.endsWith(name)) + longest.length + 1) % (longest.length + 1);
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

const common = { alias, pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['*/src/**/*.test.{ts,tsx}', '{bin,bench,tools,docs}/**/*.test.ts'],
          globalSetup: ['./store/testing/one-server.ts'],
          // Vitest leaves one core to itself, which on two cores is half of all.
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: 'stories',
          include: ['stories/**/*.test.ts'],
          globalSetup: ['./store/testing/one-server.ts', './stories/support/one-browser.ts'],
          // People before a browser wait more than they work: three stories at once keep two cores busy.
          maxWorkers: 3,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
