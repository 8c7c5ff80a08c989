/** Chooses the 256 colours of a picture: a third of the bytes, and of the time to pack them. */
import type { Raster } from "./Raster.ts";

export type Indexed = {
	/** Red, green and blue of each colour. */
	readonly palette: Uint8Array;
	/** Rows of a byte a pixel, each after a byte that says that it is not filtered. */
	readonly rows: Uint8Array<ArrayBuffer>;
};

const MOST_COLORS = 256;

/** Colours that differ by less than 4 of 256 in each part count as one: six bits are left of each. */
const KEYS = 1 << 18;

/** The number, then the index, of each colour by its key. Each picture is done before another one, so they share it. */
const numbers = new Uint16Array(KEYS);

type Color = { readonly color: number; count: number };

/** Of more colours, the rarest become the nearest of the others. */
export function indexColors({ pixels, width, height }: Raster): Indexed {
	const colors = countColors(pixels);
	const kept = colors
		.toSorted((a, b) => b.count - a.count)
		.slice(0, MOST_COLORS);
	const indexes = Uint8Array.from(colors, ({ color }) => nearest(color, kept));
	for (const [i, { color }] of colors.entries())
		numbers[keyOf(color)] = indexes[i];
	const rows = new Uint8Array(height * (width + 1));
	for (let row = 0; row < height; row++) writeRow(rows, pixels, row, width);
	for (const { color } of colors) numbers[keyOf(color)] = 0;
	return { palette: paletteOf(kept), rows };
}

function writeRow(
	rows: Uint8Array,
	pixels: Int32Array,
	row: number,
	width: number,
): void {
	const from = row * width;
	const filters = row + 1;
	for (let i = from; i < from + width; i++)
		rows[i + filters] = numbers[keyOf(pixels[i])];
}

/** Numbers colours as they come, from 1. */
function countColors(pixels: Int32Array): Color[] {
	const colors: Color[] = [];
	let from = 0;
	for (let i = 1; i <= pixels.length; i++) {
		if (pixels[i] === pixels[from]) continue;
		const color = pixels[from];
		const key = keyOf(color);
		if (numbers[key] === 0) numbers[key] = colors.push({ color, count: 0 });
		colors[numbers[key] - 1].count += i - from;
		from = i;
	}
	return colors;
}

function keyOf(color: number): number {
	return (
		((color >> 2) & 0x3f) | ((color >> 4) & 0xfc0) | ((color >> 6) & 0x3f000)
	);
}

function nearest(color: number, kept: readonly Color[]): number {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < kept.length && least > 0; i++) {
		const far = distance(color, kept[i].color);
		if (far >= least) continue;
		least = far;
		best = i;
	}
	return best;
}

function distance(one: number, other: number): number {
	const red = (one & 255) - (other & 255);
	const green = ((one >> 8) & 255) - ((other >> 8) & 255);
	const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
	return red * red + green * green + blue * blue;
}

function paletteOf(colors: readonly Color[]): Uint8Array {
	return Uint8Array.from(
		colors.flatMap(({ color }) => [
			color >> 16,
			(color >> 8) & 255,
			color & 255,
		]),
	);
}
