/** One block of the Markdown subset that letters use; inline text is still unrendered. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const HEADING = /^(#{1,4})\s+(.+)$/;
const ITEM = /^(?:[-*]|(\d+)\.)\s+(.+)$/;

function block(lines: readonly string[]): Block[] {
  const [first = ''] = lines;
  const heading = HEADING.exec(first);
  if (heading) {
    const title: Block = { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
    return [title, ...(lines.length > 1 ? block(lines.slice(1)) : [])];
  }
  const ordered = /^\d+\./.test(first);
  if (!ITEM.test(first)) {
    const list = lines.findIndex((line) => ITEM.test(line) || HEADING.test(line));
    const end = list === -1 ? lines.length : list;
    const text = lines.slice(0, end).join(' ');
    return [{ kind: 'paragraph', text }, ...(end < lines.length ? block(lines.slice(end)) : [])];
  }
  const items: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line)?.[2];
    if (item !== undefined) items.push(item);
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return [{ kind: 'list', ordered, items }];
}

/** Splits Markdown into headings, paragraphs and lists. Everything else, HTML included, is ordinary text. */
export function parseMarkdown(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((chunk) =>
      chunk
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .flatMap(block);
}
