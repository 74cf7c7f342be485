/** A file of XML: its name for messages, and its text. */
export interface XmlSource {
  readonly file: string;
  readonly text: string;
}

/** An XML element without its prefix, with its place in the file. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Offset of the element in the file. */
  readonly at: number;
  /** The file it stands in. */
  readonly source: XmlSource;
}

/** The first child with this name, in any namespace. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** All children with this name, in any namespace. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The trimmed text of a child; empty when there is none. */
export const textOf = (element: XmlElement, name: string): string =>
  childOf(element, name)?.text.trim() ?? '';

/** How a person finds the element back: its kind and its name or id. */
export function describeElement(element: XmlElement): string {
  const name = element.attributes.get('name') ?? element.attributes.get('id');
  const kind = element.name === '' ? 'element without a name' : element.name;
  return name === undefined ? kind : `${kind} "${name}"`;
}

/** The name that an element bears, with single spaces; empty when it has none. */
export const nameOf = (element: XmlElement | undefined): string =>
  element?.attributes.get('name')?.replace(/\s+/g, ' ').trim() ?? '';
