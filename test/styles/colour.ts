/** Colours as people see them, with and without colour-blindness. */

type Triple = readonly [number, number, number];

/**
 * How people who lack one kind of cone see red, green and blue, as matrices for
 * linear light; Machado, Oliveira and Fernandes 2009, severity 1,
 * https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html
 */
export const SIGHTS = {
	all: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Sight = keyof typeof SIGHTS;

/** `#rrggbb` as linear light. */
function linear(hex: string): Triple {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return [red, green, blue];
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab([r, g, b]: Triple): Triple {
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

function seen(hex: string, sight: Sight): Triple {
	const light = linear(hex);
	const [r, g, b] = SIGHTS[sight].map((row) =>
		Math.min(
			1,
			Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]),
		),
	);
	return oklab([r, g, b]);
}

/** How different two colours look to somebody: their distance in OKLab, where 0.02 is just visible. */
export function difference(a: string, b: string, sight: Sight): number {
	const one = seen(a, sight);
	const other = seen(b, sight);
	return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
	const [dark, light] = [a, b]
		.map(linear)
		.map(([r, g, blue]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue)
		.sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}
