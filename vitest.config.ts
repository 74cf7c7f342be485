import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { below } = createRequire(import.meta.url)('./architecture.cjs') as { below: Record<string, string[]> };

// Tests run on the sources, so a test never passes on yesterday's build.
const alias = Object.keys(below).map((module) => ({
  find: `@eenloket/${module}`,
  replacement: new URL(`./${module}/src/index.ts`, import.meta.url).pathname,
}));

const common = { alias, pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['*/src/**/*.test.{ts,tsx}', '{bin,bench,tools,docs}/**/*.test.ts'],
          globalSetup: ['./store/testing/one-server.ts'],
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
