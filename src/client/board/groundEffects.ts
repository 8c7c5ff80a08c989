/** What becomes of a tile's ground: another's colour runs in, or it breaks to pieces. */
import type { Point } from "../../board/layout.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { EffectLayer } from "./EffectLayer.ts";

/** How far the free ground moves while it shrinks, as a share of the way: so it ends at the far edge. */
const RETREAT = 0.27;

/** The free ground of a tile goes away from whoever takes it; `way`: the offset to the taker's nearest tile. */
export function runIn(
	layer: EffectLayer,
	tile: TileIndex,
	way: Point,
	ms: number,
): void {
	const end = `translate(${-way.x * RETREAT}px, ${-way.y * RETREAT}px) scale(0)`;
	layer.play(
		layer.hex(tile, "retreating"),
		[{ transform: "none" }, { transform: end }],
		{ duration: ms, easing: "ease-in-out" },
	);
}

/** Where the pieces of a tile lie, and how far they turn as they go, in degrees. */
const PIECES: readonly (Point & { readonly turn: number })[] = [
	{ x: 0, y: -0.45, turn: 40 },
	{ x: 0.4, y: 0.25, turn: -55 },
	{ x: -0.4, y: 0.25, turn: 70 },
];

export type Breaking = {
	readonly tile: TileIndex;
	/** The class of the pieces. */
	readonly name: string;
	/** How far the pieces fly, and how far they fall, in px. */
	readonly spread: number;
	readonly fall: number;
	readonly ms: number;
};

/** A tile falls to pieces that fly apart or sink. */
export function breakUp(
	layer: EffectLayer,
	{ tile, name, spread, fall, ms }: Breaking,
): void {
	for (const { x, y, turn } of PIECES) {
		const at = (far: number, down: number) =>
			`translate(${x * far}px, ${y * far + down}px)`;
		layer.play(
			layer.hex(tile, name),
			[
				{ opacity: 0.95, transform: `${at(20, 0)} scale(0.5)` },
				{ opacity: 0.9, transform: `${at(24, 0)} scale(0.48)`, offset: 0.3 },
				{
					opacity: 0,
					transform: `${at(spread, fall)} rotate(${turn}deg) scale(0.25)`,
				},
			],
			{ duration: ms, easing: "ease-in" },
		);
	}
}

/** Points run from where they were scored to the row of whoever scored them. */
export function flyTo(
	row: Element,
	from: DOMRect,
	text: string,
	delay: number,
): void {
	const to = row.getBoundingClientRect();
	const points = document.createElement("span");
	points.className = "flying-points";
	points.setAttribute("aria-hidden", "true");
	points.textContent = text;
	row.closest("#game")?.append(points);
	const end = `translate(${to.right - 40}px, ${to.top + to.height / 3}px)`;
	points.animate(
		[
			{ transform: `translate(${from.x}px, ${from.y}px)`, opacity: 0 },
			{
				transform: `translate(${from.x}px, ${from.y - 8}px)`,
				opacity: 1,
				offset: 0.25,
			},
			{ transform: end, opacity: 1, offset: 0.9 },
			{ transform: end, opacity: 0 },
		],
		{ duration: 800, delay, fill: "both", easing: "ease-in-out" },
	).onfinish = () => points.remove();
}
