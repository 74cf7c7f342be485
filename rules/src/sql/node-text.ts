import type { Node } from '../ir/node.js';
import { valueText } from '../value/value-text.js';

/** What a slot is called. */
type NameOf = (slot: number) => string;

const LONGEST = 80;

function write(node: Node, nameOf: NameOf): string {
  const part = (each: Node): string => write(each, nameOf);
  const list = (each: readonly Node[]): string => each.map(part).join(', ');
  switch (node.op) {
    case 'constant':
      return typeof node.value === 'string' ? JSON.stringify(node.value) : valueText(node.value);
    case 'slot':
      return nameOf(node.slot);
    case 'local':
      return '?';
    case 'arithmetic':
    case 'compare':
      return `${part(node.left)} ${node.operator} ${part(node.right)}`;
    case 'equal':
      return `${part(node.left)} ${node.negated ? '!=' : '='} ${part(node.right)}`;
    case 'and':
    case 'or':
      return `${part(node.left)} ${node.op} ${part(node.right)}`;
    case 'if':
      return `if ${part(node.condition)} then ${part(node.then)} else ${part(node.otherwise)}`;
    case 'builtin':
      return `${node.name}(${list(node.args)})`;
    case 'builtinFunction':
      return node.name;
    case 'invoke':
      return `${part(node.callee)}(${list(node.args)})`;
    case 'list':
      return `[${list(node.items)}]`;
    case 'filter':
      return `${part(node.of)}[${part(node.condition)}]`;
    case 'path':
      return `${part(node.of)}.${node.name}`;
    case 'for':
    case 'some':
    case 'every':
      return `${node.op} ${list(node.bindings.map(({ source }) => source))} ... ${part(node.body)}`;
    case 'matches':
      return `${part(node.value)} in ${part(node.test)}`;
    case 'negate':
      return `-${part(node.of)}`;
    case 'not':
      return `not(${part(node.of)})`;
    case 'cite':
    case 'coerce':
    case 'instanceOf':
      return part(node.of);
    case 'bind':
      return part(node.body);
    case 'lambda':
    case 'external':
      return `function(${node.names.join(', ')})`;
    case 'table':
      return 'decision table';
    default:
      return node.op;
  }
}

/** An expression of the intermediate form much as it was written, shortened: to name it in a message. */
export function nodeText(node: Node, nameOf: NameOf): string {
  const whole = write(node, nameOf);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
