const HALF = 50;

/**
 * A bar from the middle to the right for more, to the left for less. It adds nothing for who cannot see it: the number stands beside it.
 * @param part from -1 to 1: how long, of half the width
 */
export const ChangeBar = ({ part }: { readonly part: number }) => {
  const length = Math.min(1, Math.abs(part)) * HALF;
  return (
    <svg className="eenloket-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={part < 0 ? 'eenloket-bar__less' : 'eenloket-bar__more'}
        x={(part < 0 ? HALF - length : HALF).toFixed(1)}
        y="1"
        width={length.toFixed(1)}
        height="8"
      />
      <path className="eenloket-bar__middle" d="M50 0v10" />
    </svg>
  );
};
