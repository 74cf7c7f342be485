import type { ReactNode } from 'react';

/**
 * A form that asks and changes nothing: its answers stand in the address, so that the page that follows can be shared. By `post` they
 * do not: for answers that are too long for an address, or that do not belong there.
 */
export const QueryForm = ({
  action,
  label,
  method = 'get',
  hidden = [],
  children,
}: {
  readonly action: string;
  readonly label?: string | undefined;
  readonly method?: 'get' | 'post' | undefined;
  /** Names and values that travel along unseen. */
  readonly hidden?: readonly (readonly [name: string, value: string])[] | undefined;
  readonly children: ReactNode;
}) => (
  <form method={method} action={action} noValidate aria-label={label} className="eenloket-form">
    {hidden.map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);
