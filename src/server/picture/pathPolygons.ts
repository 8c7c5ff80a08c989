/** Path data of SVG as polygons: what `board` draws, letters and signs. */
import type { Polygon } from "./Raster.ts";

/** Into how many lines a curve is split. */
const CURVE_LINES = 4;
/** The longest part of a circle that is drawn as one line. */
const ARC_STEP = Math.PI / 8;

const TOKEN = /[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi;

/**
 * The polygons of a path, in its own units. Every command in use here is known, an arc only of
 * a circle; an unknown one throws.
 */
export function pathPolygons(path: string): Polygon[] {
	const pen = new Pen();
	const tokens = path.match(TOKEN) ?? [];
	let command = "";
	for (let i = 0; i < tokens.length; ) {
		if (tokens[i] > "9") command = tokens[i++];
		const count = COUNTS[command.toLowerCase()];
		if (count === undefined) throw new Error(`unknown command in ${path}`);
		pen.take(command, tokens.slice(i, i + count).map(Number));
		i += count;
		// A move is followed by lines.
		if (command === "M") command = "L";
		if (command === "m") command = "l";
	}
	return pen.polygons;
}

/** How many numbers follow each command. */
const COUNTS: Readonly<Record<string, number>> = {
	...{ m: 2, l: 2, h: 1, v: 1, z: 0 },
	...{ q: 4, t: 2, c: 6, a: 7 },
};

class Pen {
	readonly polygons: number[][] = [];
	#points: number[] = [];
	#x = 0;
	#y = 0;
	/** The control point of the curve before. */
	#bendX = 0;
	#bendY = 0;

	take(command: string, numbers: readonly number[]): void {
		const kind = command.toLowerCase();
		const isRelative = kind === command;
		const x = isRelative ? this.#x : 0;
		const y = isRelative ? this.#y : 0;
		const [a, b, c, d, e, f, g] = numbers;
		switch (kind) {
			case "m":
				this.#move(x + a, y + b);
				break;
			case "l":
				this.#line(x + a, y + b);
				break;
			case "h":
				this.#line(x + a, this.#y);
				break;
			case "v":
				this.#line(this.#x, y + a);
				break;
			case "z":
				this.#line(this.#points[0], this.#points[1]);
				break;
			case "q":
				this.#quadratic(x + a, y + b, x + c, y + d);
				break;
			case "t":
				this.#quadratic(
					2 * this.#x - this.#bendX,
					2 * this.#y - this.#bendY,
					x + a,
					y + b,
				);
				break;
			case "c":
				this.#cubic([x + a, y + b, x + c, y + d, x + e, y + f]);
				break;
			case "a":
				this.#arc(a, d === 1, e === 1, x + f, y + g);
				break;
		}
	}

	#move(x: number, y: number): void {
		this.#points = [];
		this.polygons.push(this.#points);
		this.#line(x, y);
	}

	#line(x: number, y: number): void {
		this.#points.push(x, y);
		this.#x = x;
		this.#y = y;
	}

	#quadratic(bendX: number, bendY: number, x: number, y: number): void {
		const [fromX, fromY] = [this.#x, this.#y];
		for (let i = 1; i <= CURVE_LINES; i++) {
			const t = i / CURVE_LINES;
			const u = 1 - t;
			this.#line(
				u * u * fromX + 2 * u * t * bendX + t * t * x,
				u * u * fromY + 2 * u * t * bendY + t * t * y,
			);
		}
		this.#bendX = bendX;
		this.#bendY = bendY;
	}

	#cubic([aX, aY, bX, bY, x, y]: readonly number[]): void {
		const [fromX, fromY] = [this.#x, this.#y];
		for (let i = 1; i <= 2 * CURVE_LINES; i++) {
			const t = i / (2 * CURVE_LINES);
			const u = 1 - t;
			const at = (from: number, a: number, b: number, to: number) =>
				u ** 3 * from + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * to;
			this.#line(at(fromX, aX, bX, x), at(fromY, aY, bY, y));
		}
	}

	/** https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter, for a circle */
	#arc(
		radius: number,
		isLarge: boolean,
		isClockwise: boolean,
		x: number,
		y: number,
	): void {
		const half = { x: (this.#x - x) / 2, y: (this.#y - y) / 2 };
		const length = Math.hypot(half.x, half.y);
		const far = Math.sqrt(Math.max(0, radius ** 2 - length ** 2)) / length;
		const side = isLarge === isClockwise ? -far : far;
		const centerX = (this.#x + x) / 2 + side * half.y;
		const centerY = (this.#y + y) / 2 - side * half.x;
		const start = Math.atan2(this.#y - centerY, this.#x - centerX);
		const end = Math.atan2(y - centerY, x - centerX);
		const whole = 2 * Math.PI;
		const sweep = isClockwise
			? (end - start + whole) % whole
			: -((start - end + whole) % whole);
		const steps = Math.ceil(Math.abs(sweep) / ARC_STEP);
		for (let i = 1; i < steps; i++) {
			const angle = start + (sweep * i) / steps;
			this.#line(
				centerX + radius * Math.cos(angle),
				centerY + radius * Math.sin(angle),
			);
		}
		this.#line(x, y);
	}
}
