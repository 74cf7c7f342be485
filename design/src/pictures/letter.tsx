/** An open letter. */
export const letter = (
  <>
    <path className="p-sun" d="M28 54h104v52H28z" />
    <path className="p-ground" d="M44 18h72v66H44z" />
    <path className="p-blush" d="M28 54l52 34 52-34v52H28z" />
    <path d="M44 64V18h72v46M56 34h48M56 46h48M56 58h28M28 54l52 34 52-34v52H28zM28 106l38-28m66 28L94 78M28 54l16-10m88 10-16-10" />
  </>
);
