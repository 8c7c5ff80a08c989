/** Zoom and pan of the board within its container, with limits. */
import type { Point } from "../../board/layout.ts";
import { type Box, SIZE } from "./geometry.ts";

const MAX_ZOOM = 5;

/** How wide a tile must be for a finger to find it, and how wide it becomes where it is not, in pixels. */
const LEAST_TILE = 32;
const EASY_TILE = 38;

/** How far past its edge a zoomed board can be moved, in pixels, as there are buttons over it. */
const SLACK_PX = 56;

export class Camera {
	readonly #svg: SVGSVGElement;
	readonly #onMove: (scale: number) => void;
	readonly #world: SVGGElement;
	#box: Box;
	/** Zoom 1 shows the whole board. `x`, `y`: the point of the drawing at the centre. */
	#zoom = 1;
	#x = 0;
	#y = 0;

	/** `world`: what is moved, whatever it holds; `onMove`: the view has changed; `scale`: see below. */
	constructor(
		svg: SVGSVGElement,
		world: SVGGElement,
		box: Box,
		onMove: (scale: number) => void,
	) {
		this.#svg = svg;
		this.#onMove = onMove;
		this.#world = world;
		this.#box = box;
		this.show(box);
	}

	/** Shows all of a drawing. */
	show(box: Box): void {
		const { x, y, width, height } = box;
		this.#box = box;
		this.#svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
		this.fit();
	}

	/** Pixels per unit of the drawing; 1 as long as it is not shown. */
	get scale(): number {
		return this.#world.getScreenCTM()?.a ?? 1;
	}

	get isZoomed(): boolean {
		return this.#zoom > 1.001;
	}

	/** Shows the whole board. */
	fit(): void {
		this.#zoom = 1;
		this.#apply();
	}

	/** Whether a finger would not find the tiles of the whole board. */
	get hasSmallTiles(): boolean {
		const tile = this.#tileWidth();
		return tile > 0 && tile < LEAST_TILE;
	}

	/** Zooms in on a point of the drawing until a finger finds its tiles; shows the whole board if it does anyway. */
	zoomForFinger({ x, y }: Point): void {
		this.#zoom = this.hasSmallTiles ? EASY_TILE / this.#tileWidth() : 1;
		this.#x = x;
		this.#y = y;
		this.#apply();
	}

	/** A tile's width in pixels when the whole board is shown. */
	#tileWidth(): number {
		return this.#scale() * SIZE * Math.sqrt(3);
	}

	/** Pixels per unit of the drawing when the whole board is shown. */
	#scale(): number {
		const { width, height } = this.#svg.getBoundingClientRect();
		return Math.min(width / this.#box.width, height / this.#box.height);
	}

	/** Zooms by a factor around a point of the screen, or around the centre if none is given. */
	zoomBy(factor: number, around?: Point): void {
		const before = around && this.toDrawing(around);
		this.#zoom = Math.min(MAX_ZOOM, Math.max(1, this.#zoom * factor));
		this.#apply();
		if (!around || !before) return;
		const after = this.toDrawing(around);
		this.#x += before.x - after.x;
		this.#y += before.y - after.y;
		this.#apply();
	}

	/** Moves the board by screen pixels. */
	panBy(dx: number, dy: number): void {
		const { scale } = this;
		this.#x -= dx / scale;
		this.#y -= dy / scale;
		this.#apply();
	}

	/** Moves a point of the drawing into view. */
	reveal({ x, y }: Point): void {
		if (!this.isZoomed) return;
		const { width, height } = this.#visible();
		const halfWidth = width / 2 - 30;
		const halfHeight = height / 2 - 30;
		this.#x = Math.min(x + halfWidth, Math.max(x - halfWidth, this.#x));
		this.#y = Math.min(y + halfHeight, Math.max(y - halfHeight, this.#y));
		this.#apply();
	}

	/** Converts a screen point to a point of the drawing. */
	toDrawing({ x, y }: Point): Point {
		const matrix = this.#world.getScreenCTM();
		return matrix
			? new DOMPoint(x, y).matrixTransform(matrix.inverse())
			: { x, y };
	}

	/** Converts a point of the drawing to a screen point. */
	toScreen({ x, y }: Point): Point {
		const matrix = this.#world.getScreenCTM();
		return matrix ? new DOMPoint(x, y).matrixTransform(matrix) : { x, y };
	}

	/** The size of the visible part of the drawing; larger than the view box if the container has another aspect ratio. */
	#visible(): { width: number; height: number } {
		const { width, height } = this.#svg.getBoundingClientRect();
		const scale = this.#scale() * this.#zoom;
		return { width: width / scale, height: height / scale };
	}

	#apply(): void {
		const { x, y, width, height } = this.#box;
		const visible = this.#visible();
		const slack = this.isZoomed ? SLACK_PX / this.#scale() / this.#zoom : 0;
		this.#x = within(this.#x, x - slack, width + 2 * slack, visible.width);
		this.#y = within(this.#y, y - slack, height + 2 * slack, visible.height);
		const midX = x + width / 2;
		const midY = y + height / 2;
		this.#world.setAttribute(
			"transform",
			`translate(${midX} ${midY}) scale(${this.#zoom}) translate(${-this.#x} ${-this.#y})`,
		);
		this.#onMove(this.scale);
	}
}

/**
 * The centre of the visible part along one axis: the board's own centre if the whole board
 * is visible, otherwise clamped so that nothing beside it shows.
 */
function within(
	middle: number,
	start: number,
	length: number,
	visible: number,
): number {
	if (!(visible < length)) return start + length / 2;
	const half = visible / 2;
	return Math.min(start + length - half, Math.max(start + half, middle));
}
