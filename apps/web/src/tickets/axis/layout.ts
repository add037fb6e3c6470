/** Sizes of the drawing, in pixels at a root font of 16 px; the drawing grows with the root font. */
export const ROW = { height: 68, above: 14, bar: { y: 23, height: 18 }, bracket: 46, below: 61 } as const;
export const HEAD = { days: 20, hours: 17, lane: 18, facts: 26 } as const;
/** Text on the drawing. */
export const FONT_SIZE = 12;
