/** A cradle under a lamp of small stars: a child is born. */
export const cradle = (
  <>
    <circle className="p-sun" cx="122" cy="28" r="14" />
    <path className="p-sky" d="M30 62h100c0 26-20 40-50 40S30 88 30 62z" />
    <path className="p-ground" d="M46 62c0-14 10-20 22-20 14 0 26 8 50 20z" />
    <circle className="p-blush" cx="58" cy="52" r="11" />
    <path d="M30 62h100c0 26-20 40-50 40S30 88 30 62zM62 62c8-14 34-14 56 0M24 108c30-10 82-10 112 0M44 96l-6 12m78-12 6 12" />
    <circle cx="58" cy="52" r="11" />
    <path d="M53 52c1.5 1.5 3 1.5 4 0m4 0c1 1.5 2.5 1.5 4 0M50 43c3-3 6-3 8-2" />
    <path d="M122 8v4m0 32v4m20-20h-4m-32 0h-4M60 22l2 5 5 2-5 2-2 5-2-5-5-2 5-2z" />
  </>
);
