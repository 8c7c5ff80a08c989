/** Mouse, pen and fingers on the board: a tap chooses, a drag moves, a pinch or the wheel zooms. */
import type { Point } from "../../board/layout.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Camera } from "./Camera.ts";
import { Tap } from "./Tap.ts";

export type PointerHandlers = {
	readonly tileAt: (screen: Point) => TileIndex | null;
	/** A key for what a tap on a tile means now. */
	readonly meaningOf: (tile: TileIndex | null) => string;
	/** The tile under the pointer, or under a finger as long as it may still tap. */
	readonly onHover: (tile: TileIndex | null, isTouched: boolean) => void;
	/** `isMore`: with Shift. */
	readonly onTap: (tile: TileIndex | null, isMore: boolean) => void;
	readonly onWithdraw: (tile: TileIndex) => void;
};

export class PointerInput {
	readonly #place: Element;
	readonly #camera: Pick<Camera, "panBy" | "zoomBy">;
	readonly #handlers: PointerHandlers;
	readonly #pointers = new Map<number, Point>();
	/** The tap that the pointers currently down may still become. */
	#tap: Tap | null = null;
	#pinch = 0;

	constructor(
		place: Element,
		camera: Pick<Camera, "panBy" | "zoomBy">,
		handlers: PointerHandlers,
	) {
		this.#place = place;
		this.#camera = camera;
		this.#handlers = handlers;
		const listen = <T extends keyof HTMLElementEventMap>(
			type: T,
			listener: (event: HTMLElementEventMap[T]) => void,
		) =>
			place.addEventListener(type, listener as EventListener, {
				passive: false,
			});
		listen("pointerdown", (event) => this.#press(event));
		listen("pointermove", (event) => this.#move(event));
		listen("pointerup", (event) => this.#release(event));
		listen("pointercancel", ({ pointerId }) => {
			this.#tap?.spoil();
			this.#forget(pointerId);
		});
		// The pointer was released over another element.
		listen("lostpointercapture", ({ pointerId }) => this.#forget(pointerId));
		listen("pointerleave", () => handlers.onHover(null, false));
		listen("wheel", (event) => this.#turnWheel(event));
		listen("contextmenu", (event) => this.#withdraw(event));
		// A pointer that goes down outside the board also spoils a tap.
		place.ownerDocument.addEventListener(
			"pointerdown",
			({ pointerId }) => {
				if (!this.#pointers.has(pointerId)) this.#tap?.spoil();
			},
			{ capture: true },
		);
	}

	#press(event: PointerEvent): void {
		if (event.button !== 0) return;
		const point = pointOf(event);
		const isFirst = this.#pointers.size === 0;
		if (isFirst) this.#tap = this.#tapAt(event, point);
		if (event.pointerType === "touch") {
			const { onHover, tileAt } = this.#handlers;
			onHover(isFirst ? tileAt(point) : null, true);
		}
		this.#pointers.set(event.pointerId, point);
		this.#place.setPointerCapture(event.pointerId);
		this.#pinch = this.#spread();
	}

	#tapAt(event: PointerEvent, point: Point): Tap {
		const { tileAt, meaningOf } = this.#handlers;
		const tile = tileAt(point);
		return new Tap(event, { tile, meaning: meaningOf(tile) });
	}

	#move(event: PointerEvent): void {
		const before = this.#pointers.get(event.pointerId);
		const point = pointOf(event);
		if (!before) {
			if (event.pointerType !== "touch")
				this.#handlers.onHover(this.#handlers.tileAt(point), false);
			return;
		}
		const isPinch = this.#pointers.size > 1;
		// A second mouse button was pressed while the first is down.
		if (event.buttons > 1) this.#tap?.spoil();
		if (!isPinch && !this.#tap?.isDrag(event)) return;
		if (event.pointerType === "touch") this.#handlers.onHover(null, true);
		this.#pointers.set(event.pointerId, point);
		if (isPinch) this.#pinchTo(this.#spread());
		else this.#camera.panBy(point.x - before.x, point.y - before.y);
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
		const { tileAt, meaningOf, onTap } = this.#handlers;
		const isLast = this.#pointers.has(event.pointerId);
		const tile = tileAt(pointOf(event));
		const meant = { tile, meaning: meaningOf(tile) };
		const isTap = isLast && (this.#tap?.isEndedBy(event, meant) ?? false);
		this.#forget(event.pointerId);
		if (isTap) onTap(tile, event.shiftKey);
	}

	#forget(pointerId: number): void {
		this.#pointers.delete(pointerId);
		this.#pinch = this.#spread();
	}

	/** A right click, or a long press with a finger. */
	#withdraw(event: MouseEvent): void {
		event.preventDefault();
		this.#tap?.spoil();
		const tile = this.#handlers.tileAt(pointOf(event));
		if (tile !== null && this.#pointers.size < 2)
			this.#handlers.onWithdraw(tile);
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
