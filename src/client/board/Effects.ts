/** The effect of each event: short-lived shapes that move and fade. */
import { nearestLand } from "../../board/land.ts";
import type { LaidBoard, Point } from "../../board/layout.ts";
import type { Event } from "../../rules/event.ts";
import { neighborsOf, type TileIndex } from "../../rules/hex.ts";
import type { Position } from "../../rules/position.ts";
import { isTown, townsOf } from "../../rules/terrain.ts";
import { svg } from "../ui/dom.ts";
import { EffectLayer } from "./EffectLayer.ts";
import { SIZE, tilePath } from "./geometry.ts";
import { breakUp, flyTo, runIn } from "./groundEffects.ts";

export type EffectsOptions = {
	readonly board: LaidBoard;
	readonly number: (value: number) => string;
	readonly level: (level: number) => string;
	/** What is said of land that is lost because it is cut off. */
	readonly cutOff: string;
	/** What each town scores a turn. */
	readonly pointsPerTown: number;
	/** The position of a seat's sign. */
	readonly signPlace: (seat: number) => Point | null;
	/** Where the page shows what a seat has; absent, or null, where it does not. */
	readonly rowOf?: ((seat: number) => Element | null) | undefined;
	/** A seat's level has changed. */
	readonly onLevel: (seat: number) => void;
	/** Each seat has scored these points. */
	readonly onScored: (points: readonly number[]) => void;
};

type ShowEvent<T extends Event["type"]> = (
	event: Extract<Event, { type: T }>,
	position: Position,
	ms: number,
) => void;

export class Effects {
	readonly #layer: EffectLayer;
	readonly #options: EffectsOptions;
	readonly #shows: { [T in Event["type"]]?: ShowEvent<T> };

	constructor(options: EffectsOptions) {
		this.#options = options;
		this.#layer = new EffectLayer(options.board);
		const { number, onLevel, level, signPlace, onScored } = options;
		this.#shows = {
			grew: ({ seat, tile }, position, ms) =>
				this.#arrive(position, { seat, tile }, ms),
			conquered: ({ seat, tile }, position, ms) =>
				this.#arrive(position, { seat, tile }, ms),
			captured: ({ seat, tile, points }, position, ms) => {
				this.#arrive(position, { seat, tile }, ms * 1.4);
				if (points > 0)
					this.#layer.float(tile, `+${number(points)}`, "gain", ms);
			},
			attacked: ({ seat, tile, damage }, position, ms) => {
				this.#strike(position, { seat, tile }, ms);
				this.#layer.float(tile, `\u2212${number(damage)}`, "loss", ms * 0.6);
			},
			tileLost: ({ seat, tile, cause }, _, ms) => {
				if (cause === "cut-off") this.#fade(tile, seat, ms * 2);
				else this.#shatter(tile, seat, ms * 2);
			},
			scored: ({ points }, position, ms) => {
				onScored(points);
				this.#score(position, ms);
			},
			died: ({ seat }, _, ms) => this.#goOut(seat, ms * 3),
			lightningStruck: ({ tile, damage }, _, ms) => {
				this.#bolt(tile, ms * 2);
				this.#layer.float(tile, `\u2212${number(damage)}`, "loss", ms * 0.4);
			},
			earthShook: ({ tile, damage, radius }, _, ms) => {
				this.#layer.ring(
					this.#layer.at(tile),
					SIZE * 1.75 * radius,
					"quake",
					ms * 4,
				);
				this.#layer.float(tile, `\u2212${number(damage)}`, "loss");
			},
			dropLanded: ({ tile, amount }, _, ms) => this.#fall(tile, amount, ms * 2),
			dropTaken: ({ tile, amount }) =>
				this.#layer.float(tile, `+${number(amount)}`, "gain"),
			eroded: ({ tiles }, _, ms) => this.#crumble(tiles, ms * 2),
			levelChanged: ({ seat, to }) => {
				onLevel(seat);
				const place = signPlace(seat);
				if (place) this.#layer.floatAt(place, level(to), "gain");
			},
		};
	}

	get root(): SVGGElement {
		return this.#layer.root;
	}

	/** Removes all effects that still move. */
	clear(): void {
		this.#layer.clear();
	}

	/** Shows the effect of an event that is about to be applied to a position. */
	show(event: Event, position: Position, ms: number): void {
		if ("gain" in event) this.#strengthen(event, ms);
		const show = this.#shows[event.type] as
			| ((event: Event, position: Position, ms: number) => void)
			| undefined;
		show?.(event, position, ms);
	}

	/** The offset from the seat's nearest tile to another tile. */
	#way(position: Position, seat: number, tile: TileIndex): Point {
		const from = nearestLand(position, seat, tile);
		if (from === null) return { x: 0, y: 0 };
		return this.#layer.way(from, tile);
	}

	#arrive(
		position: Position,
		{ seat, tile }: { seat: number; tile: TileIndex },
		ms: number,
	): void {
		const way = this.#way(position, seat, tile);
		const { board } = this.#options;
		if (isTown(board, tile))
			this.#layer.ring(
				this.#layer.at(tile),
				SIZE * 1.8,
				`seat-${seat}`,
				ms * 3,
			);
		runIn(this.#layer, tile, way, ms * 1.6);
	}

	/** Shots from each of the seat's tiles that touches the target or, from afar, from the nearest one. */
	#strike(
		position: Position,
		{ seat, tile }: { seat: number; tile: TileIndex },
		ms: number,
	): void {
		const touching = neighborsOf(position.board, tile).filter(
			(near) => position.owners[near] === seat,
		);
		const ways =
			touching.length > 0
				? touching.map((from) => this.#layer.way(from, tile))
				: [this.#way(position, seat, tile)];
		const { x, y } = this.#layer.at(tile);
		for (const way of ways)
			this.#layer.play(
				svg("circle", { class: `shot seat-${seat}`, cx: x, cy: y, r: 4 }),
				[
					{ transform: `translate(${way.x}px, ${way.y}px)` },
					{ transform: "none" },
				],
				{ duration: ms * 0.6, easing: "ease-in" },
			);
		this.#layer.play(
			this.#layer.hex(tile, "bite"),
			[{ opacity: 0.75 }, { opacity: 0, transform: "scale(0.8)" }],
			{ duration: ms, delay: ms * 0.6, fill: "none" },
		);
	}

	/** Each town's points, at the end of a turn: they rise from it and run to the standing. */
	#score(position: Position, ms: number): void {
		const { pointsPerTown, number, board, rowOf } = this.#options;
		if (pointsPerTown === 0) return;
		const text = `+${number(pointsPerTown)}`;
		for (const tile of townsOf(board)) {
			const owner = position.owners[tile];
			if (owner < 0) continue;
			const label = this.#layer.float(tile, text, "gain", ms * 0.2);
			const row = rowOf?.(owner);
			if (row) flyTo(row, label.getBoundingClientRect(), text, ms);
		}
	}

	/** Land that is cut off crumbles, and says why once for all that a seat loses. */
	#fade(tile: TileIndex, seat: number, ms: number): void {
		const name = `cut-off seat-${seat}`;
		const isFirst = this.root.getElementsByClassName(name).length === 0;
		breakUp(this.#layer, { ...{ tile, name, ms }, spread: 26, fall: 22 });
		if (isFirst) this.#layer.float(tile, this.#options.cutOff, "loss");
	}

	/** The effect shared by all events that add strength to a tile. */
	#strengthen(
		{ seat, tile, gain }: Extract<Event, { gain: number }>,
		ms: number,
	): void {
		this.#layer.ring(this.#layer.at(tile), SIZE, `seat-${seat}`, ms * 2);
		this.#layer.float(tile, `+${this.#options.number(gain)}`, "gain");
	}

	#shatter(tile: TileIndex, seat: number, ms: number): void {
		const name = `breaking seat-${seat}`;
		breakUp(this.#layer, { ...{ tile, name, ms }, spread: 62, fall: 6 });
	}

	#bolt(tile: TileIndex, ms: number): void {
		const { x, y } = this.#layer.at(tile);
		this.#layer.play(
			svg("path", {
				class: "bolt",
				d: `M${x + 10} ${y - 70}l-14 34h11l-16 36 4-27h-11z`,
			}),
			[{ opacity: 1 }, { opacity: 0.2 }, { opacity: 1 }, { opacity: 0 }],
			{ duration: ms },
		);
		this.#layer.play(
			this.#layer.hex(tile, "bite"),
			[{ opacity: 1 }, { opacity: 0 }],
			{
				duration: ms,
			},
		);
	}

	#fall(tile: TileIndex, amount: number, ms: number): void {
		const { x, y } = this.#layer.at(tile);
		this.#layer.play(
			svg("circle", { class: "falling", cx: x, cy: y, r: 6 }),
			[
				{ transform: "translateY(-60px)", opacity: 0 },
				{ transform: "none", opacity: 1 },
			],
			{ duration: ms, easing: "ease-in" },
		);
		this.#layer.float(tile, this.#options.number(amount), "gain", ms);
	}

	/** The seat's light flares once more where its sign was, and goes out. */
	#goOut(seat: number, ms: number): void {
		const place = this.#options.signPlace(seat);
		if (!place) return;
		this.#layer.play(
			svg("circle", {
				class: `lamp seat-${seat}`,
				cx: place.x,
				cy: place.y,
				r: SIZE * 1.6,
			}),
			[
				{ opacity: 0.9, transform: "scale(1)" },
				{ opacity: 0.5, transform: "scale(0.7)", offset: 0.4 },
				{ opacity: 0.7, transform: "scale(0.75)", offset: 0.5 },
				{ opacity: 0, transform: "scale(0.05)" },
			],
			{ duration: ms, easing: "ease-in" },
		);
	}

	#crumble(tiles: readonly TileIndex[], ms: number): void {
		const { board } = this.#options;
		const d = tiles.map((tile) => tilePath(board, tile, 1)).join("");
		this.#layer.play(
			svg("path", { class: "crumbling", d }),
			[{ opacity: 0 }, { opacity: 0.55, offset: 0.3 }, { opacity: 0 }],
			{ duration: ms },
		);
	}
}
