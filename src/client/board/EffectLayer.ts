/** Short-lived shapes over the board, that move and fade. */
import type { LaidBoard, Point } from "../../board/layout.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { svg } from "../ui/dom.ts";
import { tileCenter, tilePath } from "./geometry.ts";

/** How long a floating text stays readable after its animation step ends. */
const FLOAT_MS = 900;

export class EffectLayer {
	readonly root = svg("g", { class: "effects", "aria-hidden": "true" });
	readonly #board: LaidBoard;

	constructor(board: LaidBoard) {
		this.#board = board;
	}

	/** Removes all effects that still move. */
	clear(): void {
		this.root.replaceChildren();
	}

	at(tile: TileIndex): Point {
		return tileCenter(this.#board, tile);
	}

	/** The offset from one tile to another. */
	way(from: TileIndex, to: TileIndex): Point {
		const start = this.at(from);
		const end = this.at(to);
		return { x: start.x - end.x, y: start.y - end.y };
	}

	play(
		shape: SVGElement,
		frames: Keyframe[],
		options: KeyframeAnimationOptions,
	): void {
		this.root.append(shape);
		const animation = shape.animate(frames, { fill: "both", ...options });
		animation.onfinish = () => shape.remove();
	}

	ring(center: Point, radius: number, name: string, ms: number): void {
		this.play(
			svg("circle", {
				class: `ring ${name}`,
				cx: center.x,
				cy: center.y,
				r: radius,
			}),
			[
				{ transform: "scale(0.1)", opacity: 0.95 },
				{ transform: "scale(1)", opacity: 0 },
			],
			{ duration: ms, easing: "ease-out" },
		);
	}

	float(tile: TileIndex, text: string, name: string, delay = 0): SVGElement {
		return this.floatAt(this.at(tile), text, name, delay);
	}

	floatAt(place: Point, text: string, name: string, delay = 0): SVGElement {
		const label = svg(
			"text",
			{ class: `float ${name}`, x: place.x, y: place.y },
			text,
		);
		this.play(
			label,
			[
				{ opacity: 0, transform: "translateY(4px)" },
				{ opacity: 1, transform: "translateY(-3px)", offset: 0.15 },
				{ opacity: 1, transform: "translateY(-9px)", offset: 0.6 },
				{ opacity: 0, transform: "translateY(-15px)" },
			],
			{ duration: FLOAT_MS, delay },
		);
		return label;
	}

	hex(tile: TileIndex, name: string): SVGPathElement {
		return svg("path", { class: name, d: tilePath(this.#board, tile) });
	}
}
