/** What an order would do on the tile pointed at, and signs on those that may be won or lost. */
import type { LaidBoard, Point } from "../../board/layout.ts";
import { svg } from "../ui/dom.ts";
import type { BoardNotes, Noted } from "./BoardNotes.ts";
import { tileCenter } from "./geometry.ts";
import type { ActPreview, TileSign } from "./model.ts";

/** A flag: the tile changes hands. */
const FLAG = "M-3 4.5V-4.5M-3-4.4 4.2-2-3 .4Z";

/** Shapes around 0 0, nine units high. */
const SHAPES = {
	take: FLAG,
	capture: FLAG,
	prize: FLAG,
	/** A sword. */
	strike:
		"M4.3-4.3 3.9-2.2-1 2.7-2.7 1 2.2-3.9ZM-3.9.2-.2 3.9M-2.2 2.2-4.2 4.2",
	/** A shield. */
	defend: "M0-4.4 3.8-3.2V0C3.8 2.4 2 3.9 0 4.6-2 3.9-3.8 2.4-3.8 0V-3.2Z",
	/** It points down: what stands here may fall. */
	danger: "M-4.2-3.4H4.2L0 4.2Z",
} as const;

/** The width of a digit or sign of the pill's text, and of what is around it. */
const LETTER = 6.3;
const AROUND = 16;
const HEIGHT = 14;

/** How far beside its number's middle a sign is. */
const BESIDE = 9.5;

export class TileActs implements BoardNotes {
	readonly #root = svg("g", { class: "tile-acts", "aria-hidden": "true" });

	update({ model: { signs, preview }, layers }: Noted): void {
		const { shape } = layers;
		layers.root.append(this.#root);
		this.#root.replaceChildren(
			...signs
				.filter(({ tile }) => tile !== preview?.tile)
				.map((sign) => drawSign(shape, sign, layers.dropOf(sign.tile))),
			...(preview
				? [drawPreview(shape, preview, layers.dropOf(preview.tile))]
				: []),
		);
	}

	move(): void {
		// It moves with the drawing.
	}

	hide(): void {
		this.#root.replaceChildren();
	}
}

/** `drop`: how far the tile's number is below its centre. */
function drawPreview(
	board: LaidBoard,
	{ tile, act, change, after }: ActPreview,
	drop: number,
): SVGGElement {
	const text = change === "" ? after : `${change}→${after}`;
	const width = AROUND + LETTER * text.length;
	return svg(
		"g",
		{ transform: movedTo(tileCenter(board, tile), 0, drop) },
		// The style sheet scales it by the board's zoom.
		svg(
			"g",
			{ class: `act ${act}` },
			svg("rect", {
				...{ x: -width / 2, y: -HEIGHT / 2, width, height: HEIGHT },
				rx: HEIGHT / 2,
			}),
			svg("path", {
				d: SHAPES[act],
				transform: `translate(${7.5 - width / 2} 0) scale(0.85)`,
			}),
			svg("text", { x: 4.5, y: 0.5 }, text),
		),
	);
}

function drawSign(
	board: LaidBoard,
	{ tile, type, orders }: TileSign,
	drop: number,
): SVGPathElement {
	return svg("path", {
		class: `tile-sign ${type}${orders === 1 ? " sure" : ""}`,
		d: SHAPES[type],
		transform: `${movedTo(tileCenter(board, tile), -BESIDE, drop)} scale(0.9)`,
	});
}

function movedTo({ x, y }: Point, right: number, down: number): string {
	return `translate(${(x + right).toFixed(1)} ${(y + down).toFixed(1)})`;
}
