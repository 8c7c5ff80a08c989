/** Each seat's land as a whole: outline, pattern and sign. Redraws only the seats whose land has changed. */
import { landBySeat, signTile } from "../../board/land.ts";
import { outlinePath } from "../../board/outlines.ts";
import { patternFill } from "../../board/patterns.ts";
import type { Board, TileIndex } from "../../rules/hex.ts";
import type { Position, Seat } from "../../rules/position.ts";
import { svg } from "../ui/dom.ts";
import { DRAWING, tileCenter } from "./geometry.ts";

/** Insets from the edge: of the outline's centre line, and of the glow on the viewer's own land. */
const DEPTH = 1.5;
const WASH_DEPTH = 4;
const GLOW_DEPTH = 4.2;
const SIGN_SIZE = 13;
/** The sign is raised a little, so that the tile's number has room below. */
const SIGN_LIFT = 4.5;

type Land = {
	readonly pattern: SVGPathElement;
	/** A wash of colour along the inside of the edge. */
	readonly wash: SVGPathElement;
	/** The edge's shadow. */
	readonly fall: SVGPathElement;
	readonly glow: SVGPathElement | null;
	readonly outline: SVGPathElement;
	readonly sign: SVGGElement;
};

export class LandLayer {
	readonly patterns = svg("g", { class: "patterns" });
	readonly outlines = svg("g", { class: "outlines" });
	readonly signs = svg("g", { class: "signs", "aria-hidden": "true" });
	readonly #board: Board;
	readonly #lands: Land[];
	readonly #signTiles = new Map<number, TileIndex>();
	#owners: readonly number[] = [];

	constructor(board: Board, seatCount: number, viewer: Seat | null) {
		this.#board = board;
		this.#lands = Array.from({ length: seatCount }, (_, seat) =>
			makeLand(seat, seat === viewer),
		);
		for (const { pattern, wash, fall, glow, outline, sign } of this.#lands) {
			this.patterns.append(pattern);
			this.outlines.append(wash, fall);
			if (glow) this.outlines.append(glow);
			this.outlines.append(outline);
			this.signs.append(sign);
		}
		const own = viewer === null ? null : this.#lands[viewer];
		if (own?.glow) this.outlines.append(own.glow, own.outline);
	}

	/** Whether a seat's sign is on a tile. */
	hasSign(tile: TileIndex): boolean {
		return [...this.#signTiles.values()].includes(tile);
	}

	update({ owners }: Position): void {
		const changed = new Set<number>();
		for (let tile = 0; tile < owners.length; tile++) {
			const before = this.#owners[tile] ?? -1;
			if (owners[tile] === before) continue;
			changed.add(owners[tile]).add(before);
		}
		this.#owners = owners.slice();
		const land = landBySeat(owners);
		for (const seat of changed)
			if (seat >= 0) this.#redraw(seat, land.get(seat) ?? []);
	}

	#redraw(seat: number, area: readonly TileIndex[]): void {
		const { pattern, wash, fall, glow, outline, sign } = this.#lands[seat];
		const board = this.#board;
		const outlineAt = (depth: number) =>
			outlinePath(board, area, depth, DRAWING);
		pattern.setAttribute("d", outlineAt(0));
		wash.setAttribute("d", outlineAt(WASH_DEPTH));
		const edge = outlineAt(DEPTH);
		fall.setAttribute("d", edge);
		outline.setAttribute("d", edge);
		glow?.setAttribute("d", outlineAt(GLOW_DEPTH));
		const tile = signTile(board, area);
		sign.setAttribute("visibility", tile === null ? "hidden" : "visible");
		if (tile === null) this.#signTiles.delete(seat);
		else {
			this.#signTiles.set(seat, tile);
			moveSign(sign, board, tile);
		}
	}
}

function makeLand(seat: number, isOwn: boolean): Land {
	const colour = `seat-${seat}`;
	const own = isOwn ? " own" : "";
	return {
		pattern: svg("path", {
			class: `pattern ${colour}`,
			fill: patternFill(seat),
		}),
		wash: svg("path", { class: `wash ${colour}` }),
		fall: svg("path", { class: "edge-fall" }),
		glow: isOwn ? svg("path", { class: `glow ${colour}` }) : null,
		outline: svg("path", { class: `outline ${colour}${own}` }),
		sign: svg(
			"g",
			{ class: `land-sign ${colour}${own}`, visibility: "hidden" },
			svg("use", {
				href: `/signs.svg#sign-${seat}`,
				x: -SIGN_SIZE / 2,
				y: -SIGN_SIZE / 2,
				width: SIGN_SIZE,
				height: SIGN_SIZE,
			}),
		),
	};
}

function moveSign(sign: SVGGElement, board: Board, tile: TileIndex): void {
	const { x, y } = tileCenter(board, tile);
	sign.setAttribute("transform", `translate(${x} ${y - SIGN_LIFT})`);
}
