import type { FastifyRequest } from 'fastify';
import { formOf } from './form.js';
import { unmaskToken } from './masked-token.js';

/** Name of the hidden field with the token of the session. */
export const csrfField = '_csrf';

/** The session's token that was posted with a form. */
export const tokenOf = (request: FastifyRequest): string => unmaskToken(formOf(request).text(csrfField));
