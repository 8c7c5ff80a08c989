/** Mouse, pen and fingers on the board: a tap chooses, a drag moves, a pinch or the wheel zooms. */
import type { TileIndex } from "../../rules/hex.ts";
import type { Point } from "../../rules/layout.ts";
import type { Camera } from "./camera.ts";

/** A finger that moves less than this, in pixels, taps. */
const SLACK = 8;

export type PointerHandlers = {
	readonly tileAt: (screen: Point) => TileIndex | null;
	readonly onHover: (tile: TileIndex | null) => void;
	readonly onTap: (tile: TileIndex | null) => void;
	readonly onWithdraw: (tile: TileIndex) => void;
};

export class PointerInput {
	readonly #camera: Camera;
	readonly #handlers: PointerHandlers;
	readonly #pointers = new Map<number, Point>();
	#hasMoved = false;
	#pinch = 0;

	constructor(place: Element, camera: Camera, handlers: PointerHandlers) {
		this.#camera = camera;
		this.#handlers = handlers;
		const listen = <T extends keyof HTMLElementEventMap>(
			type: T,
			listener: (event: HTMLElementEventMap[T]) => void,
		) =>
			place.addEventListener(type, listener as EventListener, {
				passive: false,
			});
		listen("pointerdown", (event) => this.#press(place, event));
		listen("pointermove", (event) => this.#move(event));
		listen("pointerup", (event) => this.#release(event));
		listen("pointercancel", ({ pointerId }) => this.#forget(pointerId));
		listen("pointerleave", () => handlers.onHover(null));
		listen("wheel", (event) => this.#turnWheel(event));
		listen("contextmenu", (event) => {
			const tile = handlers.tileAt(pointOf(event));
			event.preventDefault();
			if (tile !== null) handlers.onWithdraw(tile);
		});
	}

	#press(place: Element, event: PointerEvent): void {
		if (event.button !== 0) return;
		if (this.#pointers.size === 0) this.#hasMoved = false;
		this.#pointers.set(event.pointerId, pointOf(event));
		place.setPointerCapture(event.pointerId);
		this.#pinch = this.#spread();
	}

	#move(event: PointerEvent): void {
		const before = this.#pointers.get(event.pointerId);
		const point = pointOf(event);
		if (!before) {
			if (event.pointerType !== "touch")
				this.#handlers.onHover(this.#handlers.tileAt(point));
			return;
		}
		const dx = point.x - before.x;
		const dy = point.y - before.y;
		if (!this.#hasMoved && Math.hypot(dx, dy) < SLACK) return;
		this.#hasMoved = true;
		this.#pointers.set(event.pointerId, point);
		if (this.#pointers.size === 1) this.#camera.panBy(dx, dy);
		else this.#pinchTo(this.#spread());
	}

	#pinchTo(spread: number): void {
		const points = [...this.#pointers.values()];
		const middle = {
			x: (points[0].x + points[1].x) / 2,
			y: (points[0].y + points[1].y) / 2,
		};
		if (this.#pinch > 0) this.#camera.zoomBy(spread / this.#pinch, middle);
		this.#pinch = spread;
	}

	#spread(): number {
		const [a, b] = this.#pointers.values();
		return b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
	}

	#release(event: PointerEvent): void {
		const isTap = this.#pointers.has(event.pointerId) && !this.#hasMoved;
		this.#forget(event.pointerId);
		if (isTap) this.#handlers.onTap(this.#handlers.tileAt(pointOf(event)));
	}

	#forget(pointerId: number): void {
		this.#pointers.delete(pointerId);
		this.#pinch = this.#spread();
	}

	#turnWheel(event: WheelEvent): void {
		event.preventDefault();
		const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015));
		this.#camera.zoomBy(factor, pointOf(event));
	}
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
	return { x: clientX, y: clientY };
}
