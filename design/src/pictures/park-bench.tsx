/** An empty bench under a tree: for a loss. */
export const parkBench = (
  <>
    <circle className="p-leaf" cx="116" cy="42" r="28" />
    <circle className="p-sun" cx="34" cy="32" r="10" />
    <path className="p-blush" d="M28 72h64v6H28zm0-12h64v6H28z" />
    <path d="M28 60h64v6H28zm0 12h64v6H28zM36 78v26m48-26v26M34 60V48m52 12V48M116 104V50m0 18 12-10m-12 0-9-8M12 104h136" />
    <path d="M96 62c-14-18-2-46 20-46s36 26 22 46" />
  </>
);
