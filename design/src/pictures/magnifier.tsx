/** A magnifier over a few lines: searching. */
export const magnifier = (
  <>
    <path className="p-ground" d="M26 20h72v86H26z" />
    <circle className="p-sky" cx="92" cy="60" r="27" />
    <path d="M98 30V20H26v86h72V94M40 38h26M40 54h18M40 70h20M40 86h30M112 80l28 26" />
    <circle cx="92" cy="60" r="27" />
    <path d="M78 54c2-6 8-10 14-10" />
  </>
);
