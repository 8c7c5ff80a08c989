/** The layers of a board that lies in one way: one that is turned gets new ones. */
import { landBySeat, signTile } from "../../board/land.ts";
import type { LaidBoard, Point } from "../../board/layout.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Position, Seat } from "../../rules/position.ts";
import { svg } from "../ui/dom.ts";
import { BoardFrame } from "./BoardFrame.ts";
import { tileCenter } from "./geometry.ts";
import { LandLayer } from "./LandLayer.ts";
import { Marks } from "./Marks.ts";
import type { BoardModel } from "./model.ts";
import { NumberLayer } from "./NumberLayer.ts";
import { PlanLayer } from "./PlanLayer.ts";
import { TerrainLayer } from "./TerrainLayer.ts";
import { TileLayer } from "./TileLayer.ts";

export type BoardLayersOptions = {
	readonly seatCount: number;
	readonly viewer: Seat | null;
	readonly maxStrength: number;
	readonly number: (value: number) => string;
};

/** What the pointer or the cursor is on. */
export type Pointed = {
	readonly tile: TileIndex | null;
	/** The cursor's tile while it shows. */
	readonly cursor: TileIndex | null;
	/** A finger is on the tile. */
	readonly isTouched: boolean;
};

const NONE: ReadonlySet<TileIndex> = new Set();

export class BoardLayers {
	readonly root: SVGGElement;
	readonly shape: LaidBoard;
	readonly #maxStrength: number;
	readonly #terrain: TerrainLayer;
	readonly #tiles: TileLayer;
	readonly #lands: LandLayer;
	readonly #frame: BoardFrame;
	readonly #plans: PlanLayer;
	readonly #numbers: NumberLayer;
	readonly #marks: Marks;
	#owners: readonly number[] = [];

	constructor(shape: LaidBoard, options: BoardLayersOptions) {
		const { seatCount, viewer, maxStrength, number } = options;
		this.shape = shape;
		this.#maxStrength = maxStrength;
		this.#terrain = new TerrainLayer(shape);
		this.#tiles = new TileLayer(shape);
		this.#lands = new LandLayer(shape, seatCount, viewer);
		this.#frame = new BoardFrame(shape);
		this.#plans = new PlanLayer(shape);
		this.#numbers = new NumberLayer(shape, number, (tile) =>
			this.#lands.hasSign(tile),
		);
		this.#marks = new Marks(shape);
		this.root = svg("g", {}, ...this.#layers());
	}

	#layers(): SVGElement[] {
		return [
			this.#terrain.ground,
			this.#tiles.root,
			this.#lands.patterns,
			this.#lands.outlines,
			this.#terrain.towns,
			this.#frame.root,
			this.#marks.drops,
			this.#lands.signs,
			this.#plans.root,
			this.#numbers.root,
			this.#marks.root,
		];
	}

	update(model: BoardModel): void {
		const { position } = model;
		this.#owners = position.owners;
		this.#draw(position, model.actionable);
		this.#plans.update(model);
		this.#marks.choose(model.chosen, model.note?.canAct ?? false);
	}

	/** Shows the next position of a turn's animation; draws only what the animation changes. */
	showPosition(position: Position): void {
		this.#plans.hideGains();
		this.#frame.highlight(null);
		this.#marks.hover(null);
		this.#draw(position, NONE);
		this.#numbers.updatePosition(position);
	}

	#draw(position: Position, raised: ReadonlySet<TileIndex>): void {
		this.#tiles.update(position, raised, this.#maxStrength);
		this.#lands.update(position);
		this.#terrain.update(position);
		this.#marks.showDrops(position.drops);
	}

	point(model: BoardModel, { tile, cursor }: Omit<Pointed, "isTouched">): void {
		const canAct = tile !== null && model.actionable.has(tile);
		this.#frame.highlight(tile);
		this.#marks.hover(canAct ? tile : null);
		this.#marks.focus(cursor);
		this.#numbers.update(model, tile);
	}

	/** How far a tile's number is below the tile's centre. */
	dropOf(tile: TileIndex): number {
		return this.#numbers.dropOf(tile);
	}

	/** Highlights tiles that are pointed at elsewhere on the page. */
	highlight(tiles: readonly TileIndex[]): void {
		this.#marks.highlight(tiles);
	}

	/** The position of a seat's sign; null without land. */
	signPlace(seat: number): Point | null {
		const land = landBySeat(this.#owners).get(seat);
		const tile = signTile(this.shape, land ?? []);
		return tile === null ? null : tileCenter(this.shape, tile);
	}
}
