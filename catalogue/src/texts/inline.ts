const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const INLINE = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https:\/\/|tel:\+?)[^\s()<>"']+)\)/g;

interface Rendering {
  readonly plain: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly link: (text: string, target: string) => string;
}

const HTML: Rendering = {
  plain: escapeHtml,
  bold: (text) => `<strong>${escapeHtml(text)}</strong>`,
  link: (text, target) => `<a href="${escapeHtml(target)}">${escapeHtml(text)}</a>`,
};
const TEXT: Rendering = {
  plain: (text) => text,
  bold: (text) => text,
  link: (text, target) => (target.startsWith('tel:') ? text : `${text} (${target})`),
};

/** Fills the places of a value: called only after Markdown is read, so a value is never taken for Markdown or HTML. */
type Fill = (text: string) => string;

function render(text: string, rendering: Rendering, fill: Fill): string {
  let output = '';
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    output += rendering.plain(fill(text.slice(end, match.index)));
    const [whole, bold, label, target] = match;
    output +=
      bold === undefined ? rendering.link(fill(label ?? ''), fill(target ?? '')) : rendering.bold(fill(bold));
    end = match.index + whole.length;
  }
  return output + rendering.plain(fill(text.slice(end)));
}

/** Bold and links (only `https:` and `tel:`) as HTML; all else is escaped, values included. */
export const inlineHtml = (text: string, fill: Fill): string => render(text, HTML, fill);

/** The same as plain text: a web link keeps its address. */
export const inlineText = (text: string, fill: Fill): string => render(text, TEXT, fill);
