import { formatEuro, type Language } from '@eenloket/kit';

/** An amount in euros; `per` says how often (`per kwartaal`), `large` makes it the first thing seen. */
export const MoneyAmount = ({
  language,
  amount,
  per,
  large,
}: {
  readonly language: Language;
  /** Decimal string in euros. */
  readonly amount: string;
  readonly per?: string | undefined;
  readonly large?: boolean | undefined;
}) => (
  <span className={large ? 'eenloket-money eenloket-money--large' : 'eenloket-money'}>
    <data value={amount}>{formatEuro(amount, language)}</data>
    {per && <span className="eenloket-money__per"> {per}</span>}
  </span>
);
