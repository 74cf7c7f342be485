import type { ReactNode } from 'react';

/** Buttons and links next to each other, wrapping on a narrow screen. */
export const ButtonRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="eenloket-row">{children}</div>
);
