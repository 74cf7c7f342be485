/** A command of `eenloket`. */
export interface Command {
  /** What `eenloket help` says of it, in one line. */
  readonly about: string;
  /** Loaded only when asked, so that `check` does not open a database driver. */
  readonly load: () => Promise<CommandModule>;
}

/** What a command's file exports. */
export interface CommandModule {
  /** @returns the exit code. Expected failures throw a CodedError. */
  run(rest: readonly string[]): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  start: {
    about: 'start [--reset]: starts everything; --reset begins anew',
    load: () => import('./start.js'),
  },
  check: {
    about: 'check [DIRECTORY]: packs against schemas, one another and their examples',
    load: () => import('./check.js'),
  },
  import: {
    about: 'import persons|services|organisations FILE: from a file, with a report by row',
    load: () => import('./import.js'),
  },
  search: {
    about:
      'search WORDS [--language nl|en] [--municipality CODE]: what the counter would find, why, and who does it',
    load: () => import('./search.js'),
  },
  decide: {
    about:
      'decide SERVICE [--on DATE] [--facts FILE|-] [--lines]: the outcome, why, and what was assumed, as JSON',
    load: () => import('./decide.js'),
  },
  rules: {
    about: 'rules run|trace|ask|check|sql|test|diff RULES: works on the decision of a pack or on a DMN file',
    load: () => import('./rules.js'),
  },
  laws: {
    about:
      'laws diff FILE|FOLDER|SERVICE@VERSION: which packs, worked examples and cases a change of the law touches',
    load: () => import('./laws.js'),
  },
  simulate: {
    about:
      'simulate PACK [--change FILE] [--on DATE] [--residents N]: what a change of the rules does to 18 million synthetic residents',
    load: () => import('./simulate.js'),
  },
  release: {
    about: 'release [--list]: packs become versions that never change',
    load: () => import('./release.js'),
  },
  demo: {
    about: 'demo parents | demo birth --parent HANDLE: a whole birth without a browser',
    load: () => import('./demo.js'),
  },
  verify: {
    about: 'verify [ORGANISATION]: the transparency logs, from what they publish',
    load: () => import('./verify.js'),
  },
  replay: {
    about:
      'replay CASE: recomputes the decisions of a case from pack, facts and date, and says whether they are identical',
    load: () => import('./replay.js'),
  },
  schema: {
    about: 'schema: writes docs/schema.sql from the migrations',
    load: () => import('./schema.js'),
  },
  keys: { about: 'keys FILE: makes the secrets of an installation', load: () => import('./keys.js') },
  help: { about: 'this list', load: async () => ({ run: async () => printHelp() }) },
};

/** The command that `argv` asks for, and what is left for it; without one, help. */
export function findCommand(argv: readonly string[]): Command & { readonly rest: readonly string[] } {
  const [name = 'help', ...rest] = argv;
  const command = commands[name];
  if (command && rest.includes('--help'))
    return { ...command, rest, load: async () => ({ run: async () => printUse(command) }) };
  if (command) return { ...command, rest };
  return { ...commands['help']!, rest, load: async () => ({ run: async () => unknown(name) }) };
}

function printHelp(): number {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  console.log('eenloket COMMAND\n');
  for (const [name, { about }] of Object.entries(commands)) console.log(`  ${name.padEnd(width)}  ${about}`);
  return 0;
}

function printUse({ about }: Command): number {
  console.log(`eenloket ${about}`);
  return 0;
}

function unknown(name: string): number {
  console.error(`There is no command "${name}".`);
  printHelp();
  return 1;
}
