import type { ReactNode } from 'react';

/** Cards beside each other as far as they fit; one under the other on a phone. */
export const CardGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className="eenloket-card-grid">{children}</div>
);
