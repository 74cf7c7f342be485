import { CodedError } from '@eenloket/kit';

/** The refusal of a page that belongs to another function (403). */
export const notYourFunction = (): CodedError =>
  Object.assign(
    new CodedError(
      'desk.notYourFunction',
      'This page belongs to another function than yours. Ask your team lead if you need it.',
    ),
    { statusCode: 403 },
  );
