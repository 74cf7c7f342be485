import { describe, expect, it } from 'vitest';
import { parseXml } from './parse-xml.js';

const problem = (xml: string): string => {
  const result = parseXml(xml);
  return result.ok ? '' : result.error.message;
};

describe('XML', () => {
  it('is read with namespaces, places, entities and CDATA', () => {
    const result = parseXml('<a xmlns="u" xmlns:p="v">\n  <p:b c="1 &lt; 2">&#x41;<![CDATA[<&>]]></p:b></a>');
    expect(result.ok && result.value.children[0]).toMatchObject({
      name: 'b',
      namespace: 'v',
      text: 'A<&>',
      at: 28,
    });
    expect(result.ok && result.value.children[0]?.attributes.get('c')).toBe('1 < 2');
  });

  it.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'A DOCTYPE is not accepted'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'A DOCTYPE is not accepted'],
    ['<a><b></a>', 'Correct the XML'],
    ['', 'Correct the XML'],
    ['geen xml', 'Correct the XML'],
    ['<a>'.repeat(5000) + '</a>'.repeat(5000), 'Correct the XML'],
  ])('%.40s is refused: %s', (xml, message) => {
    expect(problem(xml)).toContain(message);
  });

  it('leaves entities that it does not know as they are', () => {
    const result = parseXml('<a>&onbekend;</a>');
    expect(result.ok && result.value.text).toBe('&onbekend;');
  });
});
