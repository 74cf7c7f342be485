/** The engine as decisions name it: what is needed besides facts and pack to replay them. */
export const engineVersion = 'eenloket-rules/0.1.0';
