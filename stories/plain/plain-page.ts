/** A button of a form: what it says and what it sends. */
export interface PlainButton {
  readonly text: string;
  readonly name: string | undefined;
  readonly value: string;
}

/** A control that somebody fills in or chooses from. */
export interface PlainField {
  readonly kind: 'text' | 'choice' | 'hidden';
  readonly name: string;
  /** What it holds when the page is opened; undefined for a choice that is not made. */
  readonly value: string | undefined;
  /** For a choice: what can be chosen. */
  readonly options: readonly string[];
}

/** A form as a browser without scripts sees it. */
export interface PlainForm {
  readonly action: string;
  readonly method: 'get' | 'post';
  readonly fields: readonly PlainField[];
  readonly buttons: readonly PlainButton[];
}

/** A page as text, links and forms: what a program needs to walk the sites as a person does. */
export interface PlainPage {
  readonly url: string;
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly forms: readonly PlainForm[];
}

/** Reads a page of ours: React writes it, so that attributes are always quoted and forms never nest. */
export function readPage(url: string, status: number, html: string): PlainPage {
  return {
    url,
    status,
    title: words(/<title[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
    text: words(html.replace(/<head[\s\S]*?<\/head>/, '')),
    links: elements(html, 'a').map(({ attributes, inner }) => ({
      text: words(inner),
      href: attributes['href'] ?? '',
    })),
    forms: elements(html, 'form').map(({ attributes, inner }) => ({
      action: attributes['action'] ?? url,
      method: attributes['method']?.toLowerCase() === 'post' ? 'post' : 'get',
      fields: [...inputs(inner), ...selects(inner), ...textAreas(inner)],
      buttons: elements(inner, 'button').map((button) => ({
        text: words(button.inner),
        name: button.attributes['name'],
        value: button.attributes['value'] ?? '',
      })),
    })),
  };
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

const elements = (html: string, tag: string): Element[] =>
  [...html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, attributes = '', inner = '']) => ({ attributes: readAttributes(attributes), inner }),
  );

function inputs(html: string): PlainField[] {
  const fields = new Map<string, PlainField>();
  for (const [, text = ''] of html.matchAll(/<input(\s[^>]*?)\/?>/g)) {
    const { name, value = '', type = 'text', checked } = readAttributes(text);
    if (name === undefined) continue;
    if (type !== 'radio' && type !== 'checkbox') {
      fields.set(name, { kind: type === 'hidden' ? 'hidden' : 'text', name, value, options: [] });
      continue;
    }
    const before = fields.get(name);
    const chosen = checked === undefined ? before?.value : value;
    fields.set(name, { kind: 'choice', name, value: chosen, options: [...(before?.options ?? []), value] });
  }
  return [...fields.values()];
}

const selects = (html: string): PlainField[] =>
  elements(html, 'select').map(({ attributes, inner }) => {
    const options = elements(inner, 'option').map((option) => ({
      value: option.attributes['value'] ?? words(option.inner),
      selected: option.attributes['selected'] !== undefined,
    }));
    return {
      kind: 'choice',
      name: attributes['name'] ?? '',
      value: (options.find(({ selected }) => selected) ?? options[0])?.value,
      options: options.map(({ value }) => value),
    };
  });

const textAreas = (html: string): PlainField[] =>
  elements(html, 'textarea').map(({ attributes, inner }) => ({
    kind: 'text',
    name: attributes['name'] ?? '',
    value: decode(inner),
    options: [],
  }));

const readAttributes = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );

const words = (html: string): string =>
  decode(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : digits
        ? String.fromCodePoint(Number(digits))
        : (named[name] ?? whole),
  );
