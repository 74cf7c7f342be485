import { Link } from '@eenloket/design';

/** A telephone number that a phone can call, and that is not broken over two lines (no-break hyphen, U+2011). */
export const PhoneLink = ({ phone }: { readonly phone: string }) => (
  <Link href={`tel:${phone.replaceAll('-', '')}`}>{phone.replaceAll('-', '\u2011')}</Link>
);
