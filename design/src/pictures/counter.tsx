/** Two people at one counter, one on each side. */
export const counter = (
  <>
    <path className="p-sky" d="M24 100c0-26 8-40 22-40s22 14 22 40z" />
    <path className="p-leaf" d="M94 76c0-10 8-18 20-18s20 8 20 18z" />
    <circle className="p-blush" cx="46" cy="40" r="14" />
    <circle className="p-sun" cx="114" cy="38" r="14" />
    <path className="p-ground" d="M62 76h84v26H62z" />
    <circle cx="46" cy="40" r="14" />
    <circle cx="114" cy="38" r="14" />
    <path d="M32 38c2-14 24-18 28 0M100 40c-2 8-2 12-4 14m32-14c2 8 2 12 4 14M100 36c6-2 10-6 12-10 4 6 10 8 16 8" />
    <path d="M24 104c0-28 8-44 22-44 10 0 17 8 20 16M94 76c0-10 8-18 20-18s20 8 20 18M62 76h84v28H62zM12 104h136M56 76l16-4" />
    <path d="M42 46c2 2 6 2 8 0m60-2c2 2 6 2 8 0" />
  </>
);
