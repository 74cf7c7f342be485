import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A posted form: names to values, read as text. Nothing is coerced: what was typed can be shown again. */
export class Form {
  constructor(private readonly fields: URLSearchParams) {}

  /** The trimmed value of a field, or the empty text when it was not sent. */
  text(name: string): string {
    return (this.fields.get(name) ?? '').trim();
  }

  /** All values of a field that may occur more than once (checkboxes). */
  all(name: string): readonly string[] {
    return this.fields.getAll(name).map((value) => value.trim());
  }

  /** Every field with each of its values, in order. */
  entries(): readonly (readonly [name: string, value: string])[] {
    return [...this.fields];
  }

  /** Every field as typed, for showing the form again after an error. */
  typed(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.fields);
  }
}

/** Teaches a site to read HTML forms; at most 64 KiB, files are not read. */
export function readForms(site: FastifyInstance): void {
  site.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 64 * 1024 },
    async (_request: FastifyRequest, body: string | Buffer) => new Form(new URLSearchParams(body.toString())),
  );
}

/** The posted form of a request; an empty one when nothing was posted. */
export function formOf(request: FastifyRequest): Form {
  return request.body instanceof Form ? request.body : new Form(new URLSearchParams());
}
