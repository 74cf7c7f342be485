/** A cradle with a hood under a small sun: a child is born. */
export const cradle = (
  <>
    <circle className="p-sun" cx="126" cy="26" r="13" />
    <path className="p-leaf" d="M30 64c-2-28 16-44 44-44-8 12-10 28-8 44z" />
    <path className="p-ground" d="M56 64c6-18 20-20 66 0z" />
    <circle className="p-blush" cx="66" cy="54" r="11" />
    <path className="p-sky" d="M28 64h102c-2 22-20 36-50 36S30 86 28 64z" />
    <path d="M30 64c-2-28 16-44 44-44-6 9-9 17-9 23M34 44c8-6 20-10 32-10M78 55c8-6 22-4 44 9" />
    <path d="M55 54a11 11 0 1 1 22 0M61 53c1.5 1.5 3 1.5 4 0m4 0c1 1.5 2.5 1.5 4 0" />
    <path d="M28 64h102c-2 22-20 36-50 36S30 86 28 64zM26 104c30 10 82 10 112 0M50 94l-6 13m68-13 6 13" />
    <path d="M126 5v4m0 34v4m21-21h-4m-34 0h-4M92 26l2 5 5 2-5 2-2 5-2-5-5-2 5-2z" />
  </>
);
