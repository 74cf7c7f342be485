import type { XmlElement } from './xml-element.js';

/** Hears what is wrong with an element, and what to do about it. */
export type Complain = (element: XmlElement, message: string, suggestion: string) => void;
