import { Button } from '../forms/button.js';
import { words } from '../words.js';
import { CommandList, type CommandListProps } from './command-list.js';

/** Opens on Ctrl K, or by a link with `data-palette-open` to the search page. Give it to `Page` as `palette`. */
export const CommandPalette = (props: CommandListProps) => (
  <dialog className="eenloket-palette" data-palette="" aria-label={words[props.language].commands}>
    <CommandList {...props} name={props.name ?? 'palette'} />
    <form method="dialog">
      <Button kind="quiet">{words[props.language].close}</Button>
    </form>
  </dialog>
);
