import type { Language } from '@eenloket/kit';
import { SearchBox } from '../forms/search-box.js';
import { words } from '../words.js';

/** Something to go to; `group` says what it is (zaak, taak, pagina). */
export interface Command {
  readonly href: string;
  readonly label: string;
  readonly group?: string | undefined;
}

/** Props of {@link CommandList}. `name` keeps the field apart when the list stands twice on a page. */
export interface CommandListProps {
  readonly language: Language;
  readonly action: string;
  readonly commands: readonly Command[];
  readonly query?: string | undefined;
  readonly name?: string | undefined;
}

/** A search box with what it finds: the body of the palette and, by itself, the search page without script. */
export const CommandList = ({ language, action, commands, query, name }: CommandListProps) => (
  <div className="eenloket-flow">
    <SearchBox
      language={language}
      action={action}
      label={words[language].findCommand}
      name={name}
      value={query}
    />
    <ul className="eenloket-commands">
      {commands.map(({ href, label, group }) => (
        <li key={href}>
          <a className="eenloket-commands__link" href={href} data-command="">
            <span>{label}</span>
            {group && <span className="eenloket-quiet">{group}</span>}
          </a>
        </li>
      ))}
    </ul>
  </div>
);
