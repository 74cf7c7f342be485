/** The mark of Eenloket: an open door with a counter in it. Decorative: the name stands beside it. */
export const Mark = () => (
  <svg className="eenloket-mark" aria-hidden="true" viewBox="0 0 32 32" width="32" height="32">
    <path d="M5 29V14a11 11 0 0 1 22 0v15z" className="eenloket-mark__door" />
    <path d="M9 22h14" className="eenloket-mark__line" />
    <circle cx="16" cy="14.5" r="3.5" className="eenloket-mark__sun" />
  </svg>
);
