/** The size of every picture that links show, in pixels: what sites that show them ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
