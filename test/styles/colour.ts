/** Colours as people see them, with and without colour-blindness. */
import Color from "colorjs.io";

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

function seen(hex: string, sight: Sight): Color {
	const light = new Color(hex).to("srgb-linear").coords;
	const rows: readonly Triple[] = SIGHTS[sight];
	const [red, green, blue] = rows.map((row) => {
		const sum = row.reduce((all, share, i) => all + share * (light[i] ?? 0), 0);
		return Math.min(1, Math.max(0, sum));
	});
	return new Color("srgb-linear", [red, green, blue]);
}

/** How different two colours look to somebody: ΔE2000, where 2.3 is just visible. */
export function difference(a: string, b: string, sight: Sight): number {
	return seen(a, sight).deltaE(seen(b, sight), "2000");
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
	return new Color(a).contrast(new Color(b), "WCAG21");
}

/** How light a colour looks, from 0 to 1, and how colourful, from 0 to about 0.3. */
export function oklch(hex: string): { lightness: number; chroma: number } {
	const [lightness, chroma] = new Color(hex).to("oklch").coords;
	return { lightness: lightness ?? 0, chroma: chroma ?? 0 };
}

/** A colour with some opacity over another. */
export function blend(over: string, under: string, opacity: number): string {
	const [top, bottom] = [over, under].map((hex) => new Color(hex).coords);
	const [red, green, blue] = top.map(
		(value, i) => (value ?? 0) * opacity + (bottom[i] ?? 0) * (1 - opacity),
	);
	return new Color("srgb", [red, green, blue]).toString({
		format: "hex",
		collapse: false,
	});
}
