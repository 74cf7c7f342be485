import { err, ok, type Result } from '@eenloket/kit';

/** `RaadpleegMetBurgerservicenummer` of the BRP API 2.7. */
export interface PersonenQuery {
  readonly burgerservicenummer: readonly string[];
  readonly fields: readonly string[];
}

/** `BadRequestFoutbericht` of the API (RFC 7807). */
export interface BadRequest {
  readonly type: string;
  readonly title: string;
  readonly status: 400;
  readonly detail: string;
  readonly code: string;
  readonly invalidParams: readonly InvalidParam[];
  readonly [field: string]: unknown;
}

interface InvalidParam {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

/** Checks a request body; all wrong parameters are reported at once and no value is repeated. */
export function parsePersonenQuery(body: unknown): Result<PersonenQuery, BadRequest> {
  const query = (body ?? {}) as Readonly<Record<string, unknown>>;
  const invalid = [...typeProblems(query.type), ...numberProblems(query), ...fieldProblems(query.fields)];
  if (invalid.length > 0) return err(badRequest(invalid));
  return ok({ burgerservicenummer: query.burgerservicenummer as string[], fields: query.fields as string[] });
}

const TYPE = 'RaadpleegMetBurgerservicenummer';

function typeProblems(type: unknown): InvalidParam[] {
  if (type === TYPE) return [];
  return type === undefined
    ? [{ name: 'type', code: 'required', reason: 'Parameter is verplicht.' }]
    : [{ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' }];
}

function numberProblems({ burgerservicenummer: numbers }: Readonly<Record<string, unknown>>): InvalidParam[] {
  const name = 'burgerservicenummer';
  if (!Array.isArray(numbers)) return [{ name, code: 'required', reason: 'Parameter is verplicht.' }];
  if (numbers.length < 1) return [{ name, code: 'minItems', reason: 'Array bevat minder dan 1 items.' }];
  if (numbers.length > 20) return [{ name, code: 'maxItems', reason: 'Array bevat meer dan 20 items.' }];
  return numbers.flatMap((number: unknown, i) =>
    typeof number === 'string' && /^\d{9}$/.test(number)
      ? []
      : [{ name: `${name}.${i}`, code: 'pattern', reason: 'Waarde voldoet niet aan patroon 9 cijfers.' }],
  );
}

function fieldProblems(fields: unknown): InvalidParam[] {
  if (!Array.isArray(fields))
    return [{ name: 'fields', code: 'required', reason: 'Parameter is verplicht.' }];
  if (fields.length < 1)
    return [{ name: 'fields', code: 'minItems', reason: 'Array bevat minder dan 1 items.' }];
  if (fields.length > 130)
    return [{ name: 'fields', code: 'maxItems', reason: 'Array bevat meer dan 130 items.' }];
  return fields.flatMap((field: unknown, i) =>
    typeof field === 'string' && /^[a-zA-Z0-9._]{1,200}$/.test(field)
      ? []
      : [{ name: `fields.${i}`, code: 'pattern', reason: 'Waarde is geen geldig veld pad.' }],
  );
}

const badRequest = (invalidParams: readonly InvalidParam[]): BadRequest => ({
  type: 'https://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.1',
  title: 'Een of meerdere parameters zijn niet correct.',
  status: 400,
  detail: 'De foutieve parameters staan in invalidParams.',
  code: 'paramsValidation',
  invalidParams,
});
