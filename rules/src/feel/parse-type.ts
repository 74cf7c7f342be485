import type { TypeAst } from './ast.js';
import { isKeyword, type Cursor } from './cursor.js';

const spaced = ['date and time', 'days and time duration', 'years and months duration'];

/** A type's name: one of several words, or a name, perhaps of an imported model (`other.tPerson`). */
function typeName(cursor: Cursor): string {
  for (const name of spaced) {
    const words = name.split(' ');
    if (!words.every((word, i) => cursor.at(word, i))) continue;
    words.forEach(() => cursor.take());
    return name;
  }
  let name = cursor.at('null') ? cursor.take().value : cursor.name();
  while (cursor.at('.') && cursor.peek(1).kind === 'name' && !isKeyword(cursor.peek(1).value)) {
    cursor.take();
    name += `.${cursor.name()}`;
  }
  return name;
}

function contextType(cursor: Cursor): TypeAst {
  const entries: { name: string; type: TypeAst }[] = [];
  while (!cursor.at('>')) {
    const name = cursor.declaredName(':', ',', '>');
    cursor.expect(':');
    entries.push({ name, type: parseType(cursor) });
    if (!cursor.takeIf(',')) break;
  }
  cursor.expect('>');
  return { kind: 'context', entries };
}

function functionType(cursor: Cursor): TypeAst {
  const parameters: TypeAst[] = [];
  while (!cursor.at('>')) {
    parameters.push(parseType(cursor));
    if (!cursor.takeIf(',')) break;
  }
  cursor.expect('>');
  cursor.expect('->');
  return { kind: 'function', parameters, returns: parseType(cursor) };
}

/** Reads a type (DMN 1.5 section 10.3.1.2, rule 52). */
export function parseType(cursor: Cursor): TypeAst {
  return cursor.nested(() => {
    if (!cursor.at('<', 1)) return { kind: 'named', name: typeName(cursor) };
    const kind = cursor.peek().value;
    if (kind !== 'list' && kind !== 'range' && kind !== 'context' && kind !== 'function')
      return { kind: 'named', name: typeName(cursor) };
    cursor.take();
    cursor.take();
    if (kind === 'context') return contextType(cursor);
    if (kind === 'function') return functionType(cursor);
    const of = parseType(cursor);
    cursor.expect('>');
    return { kind, of };
  });
}
