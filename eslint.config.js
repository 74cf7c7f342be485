import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';

const { pure } = createRequire(import.meta.url)('./architecture.cjs');

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', '.data/**', 'stories/artifacts/**'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Output to a terminal is the job of the command line and the tools.
    files: ['app/src/cli/**', 'tools/**', 'bin/**', 'bench/**', 'conformance/**', 'stories/chaos/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    // Pure modules take the clock and randomness as arguments.
    files: pure.map((module) => `${module}/src/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Pure modules take dates as values: pass them in.' },
        { name: 'process', message: 'Pure modules know no process.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pure modules take randomness as an argument.' },
      ],
    },
  },
);
