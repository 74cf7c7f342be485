import type { ReactNode } from 'react';

/** A form that asks and changes nothing: its answers stand in the address, so that the page that follows can be shared. */
export const QueryForm = ({
  action,
  label,
  children,
}: {
  readonly action: string;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}) => (
  <form method="get" action={action} noValidate aria-label={label} className="eenloket-form">
    {children}
  </form>
);
