import type { Decimal } from '@eenloket/kit';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**';
export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export interface Binding {
  readonly name: string;
  readonly source: Ast;
}

/** A type as written: `number`, `list<tPerson>`, `context<a: number>`, `function<number>->string`. */
export type TypeAst =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'list' | 'range'; readonly of: TypeAst }
  | {
      readonly kind: 'context';
      readonly entries: readonly { readonly name: string; readonly type: TypeAst }[];
    }
  | { readonly kind: 'function'; readonly parameters: readonly TypeAst[]; readonly returns: TypeAst };

export interface Parameter {
  readonly name: string;
  readonly type: TypeAst | null;
}

/** A FEEL expression as written. `at` is the offset in its text. */
export type Ast = { readonly at: number } & (
  | { readonly kind: 'constant'; readonly value: null | boolean | string | Decimal }
  | { readonly kind: 'temporal'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'path'; readonly of: Ast; readonly name: string }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Ast;
      readonly right: Ast;
    }
  | { readonly kind: 'negate'; readonly of: Ast }
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly left: Ast; readonly right: Ast }
  | { readonly kind: 'between'; readonly value: Ast; readonly low: Ast; readonly high: Ast }
  | { readonly kind: 'in'; readonly value: Ast; readonly tests: readonly Ast[] }
  | { readonly kind: 'and' | 'or'; readonly left: Ast; readonly right: Ast }
  | { readonly kind: 'if'; readonly condition: Ast; readonly then: Ast; readonly otherwise: Ast }
  | { readonly kind: 'for' | 'some' | 'every'; readonly bindings: readonly Binding[]; readonly body: Ast }
  | { readonly kind: 'filter'; readonly of: Ast; readonly condition: Ast }
  | { readonly kind: 'list'; readonly items: readonly Ast[] }
  | { readonly kind: 'context'; readonly entries: readonly { readonly name: string; readonly value: Ast }[] }
  | {
      readonly kind: 'range';
      readonly low: Ast;
      readonly lowIncluded: boolean;
      readonly high: Ast;
      readonly highIncluded: boolean;
    }
  | { readonly kind: 'span'; readonly low: Ast; readonly high: Ast }
  | {
      readonly kind: 'call';
      readonly callee: Ast;
      readonly args: readonly Ast[];
      /** Names of the arguments when called by name. */
      readonly names: readonly string[] | null;
    }
  | { readonly kind: 'function'; readonly parameters: readonly Parameter[]; readonly body: Ast }
  | { readonly kind: 'external'; readonly parameters: readonly Parameter[]; readonly mapping: Ast }
  | { readonly kind: 'instanceOf'; readonly of: Ast; readonly type: TypeAst }
  | { readonly kind: 'test'; readonly operator: CompareOperator; readonly operand: Ast }
  | { readonly kind: 'tests'; readonly tests: readonly Ast[]; readonly negated: boolean }
  | { readonly kind: 'anything' }
  | { readonly kind: 'input' }
);

/** What is wrong with a FEEL text, and where in it (offset). */
export interface FeelProblem {
  readonly message: string;
  readonly at: number;
}
