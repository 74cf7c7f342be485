import type { IncomingMessage } from 'node:http';
import { CodedError } from '@eenloket/kit';

const limit_bytes = 10_000;

/** The fields of a posted form. Throws `identity.formTooLarge` beyond 10,000 bytes: no page here sends as much. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > limit_bytes)
      throw new CodedError(
        'identity.formTooLarge',
        `The form is larger than ${limit_bytes} bytes: send fewer fields.`,
      );
  }
  return new URLSearchParams(text);
}
