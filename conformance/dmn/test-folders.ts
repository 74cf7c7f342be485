import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One folder of the kit: models, and files of test cases for them. */
export interface TestFolder {
  readonly name: string;
  readonly path: string;
  readonly models: readonly string[];
  readonly cases: readonly string[];
}

/** The folders of the two levels that are scored; what the kit itself calls non-compliant is not. */
export function testFolders(kit: string): readonly TestFolder[] {
  return ['compliance-level-2', 'compliance-level-3'].flatMap((level) =>
    readdirSync(join(kit, level), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => {
        const files = readdirSync(join(kit, level, name)).sort();
        return {
          name: `${level.slice(-1)}/${name}`,
          path: join(kit, level, name),
          models: files.filter((file) => file.endsWith('.dmn')),
          cases: files.filter((file) => file.endsWith('.xml')),
        };
      }),
  );
}
