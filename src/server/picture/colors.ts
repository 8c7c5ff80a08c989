/**
 * The colours of the pictures, as 0xRRGGBB: those of the dark theme (public/styles). A picture
 * stands on other sites, whose readers' themes nobody knows.
 */
export const COLORS = {
	bg: 0x14161c,
	raised: 0x262a35,
	line: 0x3d4352,
	text: 0xece8de,
	muted: 0xa9abb3,
	accent: 0xedb950,
	"accent-side": 0x8a5a17,
	"tile-line": 0x14161c,
	halo: 0x14161c,
	sea: 0x10171e,
	shoal: 0x152029,
	shallows: 0x1c3140,
	coast: 0x5b8ca6,
	land: 0x312f2c,
	grid: 0x47443f,
	rim: 0x77726a,
	cliff: 0x191512,
	rock: 0x2a2927,
	lit: 0x9097a0,
	shaded: 0x474c56,
	ink: 0x0c0d10,
	roof: 0xa59a86,
} as const;

/** The same in both themes. */
export const WALL = 0xfff6e6;
export const BLACK = 0x000000;

/** By seat; further seats repeat them. */
const SEATS = [
	...[0x5f8bd9, 0xca704f, 0xbcc26b, 0xbc6da7, 0x3cd5c0],
	...[0xfb98a3, 0xca9332, 0xc5a8ff, 0x6d9972, 0x2eafce],
	...[0x9d7476, 0xe4bc96, 0x478e8c, 0xa7cdeb, 0x908217],
];

export function seatColor(seat: number): number {
	return SEATS[seat % SEATS.length];
}

/** `share` of one colour over another. */
export function mixed(below: number, above: number, share: number): number {
	const part = (shift: number) =>
		Math.round(
			((below >> shift) & 255) * (1 - share) + ((above >> shift) & 255) * share,
		) << shift;
	return part(16) | part(8) | part(0);
}
