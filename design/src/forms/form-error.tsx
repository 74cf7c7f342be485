/** The error at a field, before its control: what is wrong and how to mend it. */
export const FormError = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <div className="utrecht-form-field-error-message eenloket-form-error" id={id}>
    <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20" className="eenloket-glyph">
      <path d="M10 1 19 18H1Z" fill="currentColor" />
      <path d="M10 7v5m0 2.5v.5" className="eenloket-glyph__cut" />
    </svg>
    <span>{children}</span>
  </div>
);
