import { err, ok, type Result } from '@eenloket/kit';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlElement, XmlSource } from './xml-element.js';

/** What is wrong with the XML, and where in it (offset). */
export interface XmlProblem {
  readonly message: string;
  readonly at: number;
}

type Raw = { readonly [key: string]: unknown } & { readonly ':@'?: { readonly [name: string]: string } };

const LONGEST = 20_000_000;
const DEEPEST = 200;
const standard: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Decodes the five standard entities and character references; there are no others, for a DTD is refused. */
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, digits, name) => {
    if (name !== undefined) return standard[name as string] ?? whole;
    const point = hex === undefined ? Number(digits) : Number.parseInt(hex as string, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

const reader = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  captureMetaData: true,
  maxNestedTags: DEEPEST,
});

function offsetOf(raw: Raw): number {
  const meta = (raw as unknown as { [key: symbol]: { startIndex?: number } | undefined })[
    XMLParser.getMetaDataSymbol() as unknown as symbol
  ];
  return meta?.startIndex ?? 0;
}

function contentOf(raw: Raw): string {
  if ('#text' in raw) return decode(`${raw['#text']}`);
  const data = raw['#cdata'];
  return Array.isArray(data) ? data.map((part: Raw) => `${part['#text'] ?? ''}`).join('') : '';
}

type Prefixes = ReadonlyMap<string, string>;

function prefixesOf(attributes: readonly (readonly [string, string])[], outer: Prefixes): Prefixes {
  const own = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return own.length === 0 ? outer : new Map([...outer, ...own.map(([n, uri]) => [n.slice(6), uri] as const)]);
}

function element(raw: Raw, outer: Prefixes, source: XmlSource): XmlElement | null {
  const tag = Object.keys(raw).find((key) => key !== ':@');
  if (tag === undefined || tag.startsWith('#') || tag.startsWith('?')) return null;
  const attributes = Object.entries(raw[':@'] ?? {}).map(([name, value]) => [name, decode(value)] as const);
  const prefixes = prefixesOf(attributes, outer);
  const [prefix, name] = tag.includes(':') ? (tag.split(':') as [string, string]) : ['', tag];
  const inside = raw[tag] as readonly Raw[];
  return {
    name,
    namespace: prefixes.get(prefix) ?? '',
    attributes: new Map(attributes),
    children: inside.map((child) => element(child, prefixes, source)).filter((child) => child !== null),
    text: inside.map(contentOf).join(''),
    at: offsetOf(raw),
    source,
  };
}

function offset(xml: string, line: number, column: number): number {
  const lines = xml.split('\n').slice(0, line - 1);
  return lines.reduce((sum, each) => sum + each.length + 1, 0) + Math.max(0, column - 1);
}

/**
 * Reads an XML file into elements with their places. Refuses document type definitions (so entities cannot expand or reach
 * outside), files over 20 MB, nesting over 200 levels, and XML that is not well-formed.
 */
export function parseXml(xml: string, file = 'file'): Result<XmlElement, XmlProblem> {
  if (xml.length > LONGEST) return err({ message: 'The file is larger than 20 MB; split the model.', at: 0 });
  const doctype = xml.search(/<!(DOCTYPE|ENTITY)/i);
  if (doctype >= 0) return err({ message: 'A DOCTYPE is not accepted; remove it.', at: doctype });
  const valid = XMLValidator.validate(xml);
  if (valid !== true)
    return err({
      message: `${valid.err.msg} Correct the XML.`,
      at: offset(xml, valid.err.line, valid.err.col),
    });
  try {
    const roots = (reader.parse(xml) as readonly Raw[]).map((raw) =>
      element(raw, new Map(), { file, text: xml }),
    );
    const root = roots.find((each) => each !== null);
    return root
      ? ok(root)
      : err({ message: 'The file holds no element; it should be <definitions>.', at: 0 });
  } catch (error) {
    return err({
      message: `${error instanceof Error ? error.message : 'Unreadable XML'}. Correct the XML.`,
      at: 0,
    });
  }
}
