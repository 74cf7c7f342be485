/** Boxes on the pavement and a plant on top: someone moves. */
export const movingBoxes = (
  <>
    <path className="p-blush" d="M26 66h52v42H26z" />
    <path className="p-sun" d="M78 74h56v34H78z" />
    <path className="p-ground" d="M38 36h42v30H38z" />
    <path
      className="p-leaf"
      d="M106 56c-14-2-18-14-16-24 10 2 16 10 16 24 0-16 8-24 20-26 0 14-6 24-20 26z"
    />
    <path d="M26 66h52v42H26zM78 74h56v34H78zM38 36h42v30H38zM52 66v12m-8-42v8h14v-8M104 74v10m-88 24h128" />
    <path d="M96 74l3-18h16l3 18M106 56V42m0 14c-14-2-18-14-16-24 10 2 16 10 16 24 0-16 8-24 20-26 0 14-6 24-20 26z" />
  </>
);
