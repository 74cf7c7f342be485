import { flagsOf, PatternError } from './pattern.js';
import { parsePattern } from './parse-pattern.js';
import { programOf, type Program } from './program.js';

const LONGEST = 10_000;
const KEPT = 200;
const programs = new Map<string, Program | null>();

function compiled(pattern: string, flagText: string): Program | null {
  const flags = flagsOf(flagText);
  if (!flags || pattern.length > LONGEST) return null;
  try {
    const { pattern: parts, groups } = parsePattern(pattern, flags);
    return programOf(parts, groups, flags);
  } catch (error) {
    if (error instanceof PatternError) return null;
    throw error;
  }
}

/** The program of a pattern under flags (XPath Functions 3.1 section 5.6); null when pattern or flags are wrong. The last ones are kept. */
export function compilePattern(pattern: string, flags: string): Program | null {
  const key = `${flags}/${pattern}`;
  const known = programs.get(key);
  if (known !== undefined) return known;
  const program = compiled(pattern, flags);
  if (programs.size >= KEPT) programs.clear();
  programs.set(key, program);
  return program;
}
