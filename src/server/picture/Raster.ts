/**
 * Paints polygons with smooth edges. Each line adds, in the cells that it crosses, how much of
 * them lies to its right; the sum along a row is then how much of each pixel is covered. Cells
 * that no line crosses are skipped, which makes large plain areas cheap.
 */

/** Coordinates x, y, x, y, … of corners; the last one is joined to the first. */
export type Polygon = ArrayLike<number>;

/** Where, and how large, a polygon is added. */
export type Place = {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
};

/** A rectangle, in pixels. */
export type Frame = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** The least coverage that shows. */
const LEAST = 1 / 256;

export class Raster {
	readonly width: number;
	readonly height: number;
	/** Row by row, as 0xRRGGBB. */
	readonly pixels: Int32Array;
	/** The changes of coverage; each row has a cell more than pixels. */
	readonly #cells: Float32Array;
	/** A bit for each cell that has changed. */
	readonly #changed: Uint32Array;
	readonly #stride: number;
	readonly #words: number;
	/** The rows and the words of changed cells that the shape reaches. */
	#top = 0;
	#bottom = 0;
	#first = 0;
	#last = 0;

	constructor(width: number, height: number) {
		this.width = width;
		this.height = height;
		this.pixels = new Int32Array(width * height);
		this.#stride = width + 2;
		this.#words = Math.ceil(this.#stride / 32);
		this.#cells = new Float32Array(this.#stride * height);
		this.#changed = new Uint32Array(this.#words * height);
		this.#forgetShape();
	}

	#forgetShape(): void {
		this.#top = this.height;
		this.#bottom = -1;
		this.#first = this.#words;
		this.#last = -1;
	}

	/** Makes every pixel this colour. */
	clear(color: number): void {
		this.pixels.fill(color);
	}

	/** Adds a polygon to the shape that `paint` paints next. */
	add(polygon: Polygon, { x, y, scale }: Place): void {
		const last = polygon.length - 2;
		let fromX = polygon[last] * scale + x;
		let fromY = polygon[last + 1] * scale + y;
		for (let i = 0; i <= last; i += 2) {
			const toX = polygon[i] * scale + x;
			const toY = polygon[i + 1] * scale + y;
			if (fromY < toY) this.#addLine(fromX, fromY, toX, toY, 1);
			else if (fromY > toY) this.#addLine(toX, toY, fromX, fromY, -1);
			fromX = toX;
			fromY = toY;
		}
	}

	/** A line downwards; `way`: 1, or -1 for one that runs upwards. */
	#addLine(
		topX: number,
		topY: number,
		bottomX: number,
		bottomY: number,
		way: number,
	): void {
		const slope = (bottomX - topX) / (bottomY - topY);
		const from = Math.max(topY, 0);
		const end = Math.min(bottomY, this.height);
		if (from >= end) return;
		let x = topX + (from - topY) * slope;
		const first = Math.floor(from);
		const last = Math.ceil(end) - 1;
		if (first < this.#top) this.#top = first;
		if (last > this.#bottom) this.#bottom = last;
		for (let row = first; row <= last; row++) {
			const upper = Math.max(row, from);
			const lower = Math.min(row + 1, end);
			const next = x + slope * (lower - upper);
			this.#addPiece(row, x, next, (lower - upper) * way);
			x = next;
		}
	}

	/** The piece of a line within a row, between two places on it; `cover`: its height. */
	#addPiece(row: number, fromX: number, toX: number, cover: number): void {
		const { width } = this;
		const left = Math.min(Math.max(Math.min(fromX, toX), 0), width);
		const right = Math.min(Math.max(fromX, toX, 0), width);
		const first = Math.floor(left);
		const last = Math.floor(right);
		this.#reach(first >> 5, (last + 1) >> 5);
		if (first === last) {
			this.#addCell(row, first, cover, left - first + right - first);
			return;
		}
		// Each cell gets its share of the piece.
		const share = cover / (right - left);
		this.#addCell(row, first, share * (first + 1 - left), left - first + 1);
		for (let cell = first + 1; cell < last; cell++)
			this.#addCell(row, cell, share, 1);
		this.#addCell(row, last, share * (right - last), right - last);
	}

	#reach(firstWord: number, lastWord: number): void {
		if (firstWord < this.#first) this.#first = firstWord;
		if (lastWord > this.#last) this.#last = lastWord;
	}

	/** `ends`: the distances of both ends of the piece from the cell's left side, together. */
	#addCell(row: number, cell: number, cover: number, ends: number): void {
		const at = row * this.#stride + cell;
		const beyond = (cover * ends) / 2;
		this.#cells[at] += cover - beyond;
		this.#cells[at + 1] += beyond;
		const word = row * this.#words;
		this.#changed[word + (cell >> 5)] |= 1 << (cell & 31);
		const next = cell + 1;
		this.#changed[word + (next >> 5)] |= 1 << (next & 31);
	}

	/** Paints the shape that was added, and forgets it. */
	paint(color: number, opacity = 1): void {
		for (let row = this.#top; row <= this.#bottom; row++)
			this.#paintRow(row, color, opacity);
		this.#forgetShape();
	}

	#paintRow(row: number, color: number, opacity: number): void {
		const cells = row * this.#stride;
		let cover = 0;
		let from = 0;
		for (let word = this.#first; word <= this.#last; word++) {
			const at = row * this.#words + word;
			let bits = this.#changed[at];
			if (bits === 0) continue;
			this.#changed[at] = 0;
			while (bits !== 0) {
				const lowest = bits & -bits;
				bits ^= lowest;
				const cell = (word << 5) + 31 - Math.clz32(lowest);
				this.#paintSpan(row, from, cell, color, cover, opacity);
				cover += this.#cells[cells + cell];
				this.#cells[cells + cell] = 0;
				from = cell;
			}
		}
	}

	/** Paints pixels of a row that are covered alike; overlapping parts of a shape count once. */
	#paintSpan(
		row: number,
		from: number,
		to: number,
		color: number,
		cover: number,
		opacity: number,
	): void {
		const share = Math.min(Math.abs(cover), 1) * opacity;
		if (share < LEAST || from >= to) return;
		const start = row * this.width;
		const end = start + Math.min(to, this.width);
		if (share > 1 - LEAST) this.pixels.fill(color, start + from, end);
		else blend(this.pixels, start + from, end, color, share);
	}
}

function blend(
	pixels: Int32Array,
	from: number,
	to: number,
	color: number,
	share: number,
): void {
	const own = Math.round(share * 256);
	const rest = 256 - own;
	const red = (color >> 16) * own;
	const green = ((color >> 8) & 255) * own;
	const blue = (color & 255) * own;
	for (let i = from; i < to; i++) {
		const below = pixels[i];
		pixels[i] =
			((((below >> 16) * rest + red) >> 8) << 16) |
			(((((below >> 8) & 255) * rest + green) >> 8) << 8) |
			(((below & 255) * rest + blue) >> 8);
	}
}

export function addRectangle(
	raster: Raster,
	{ x, y, width, height }: Frame,
): void {
	const [right, bottom] = [x + width, y + height];
	raster.add([x, y, right, y, right, bottom, x, bottom], PIXELS);
}

/** In pixels from the upper left corner. */
export const PIXELS: Place = { x: 0, y: 0, scale: 1 };
