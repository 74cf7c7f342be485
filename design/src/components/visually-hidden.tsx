import type { ReactNode } from 'react';

/** Text for those who do not see the page. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="eenloket-visually-hidden">{children}</span>
);
