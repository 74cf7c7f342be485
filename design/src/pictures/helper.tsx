/** Someone with a headset who answers. */
export const helper = (
  <>
    <path className="p-leaf" d="M34 108c0-26 14-38 34-38s34 12 34 38z" />
    <circle className="p-blush" cx="68" cy="46" r="20" />
    <path className="p-sun" d="M104 18h42v28h-22l-10 10V46h-10z" />
    <circle cx="68" cy="46" r="20" />
    <path d="M34 108c0-26 14-38 34-38s34 12 34 38zM46 50V44c0-30 44-30 44 0v6M42 44h6v14h-6zm46 0h6v14h-6zm3 14c0 8-8 10-16 10" />
    <path d="M61 54c4 4 9 4 13 0M61 44h.1m13.9 0h.1M104 18h42v28h-22l-10 10V46h-10zM112 28h26m-26 8h16" />
  </>
);
