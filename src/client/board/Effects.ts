/** The effect of each event: short-lived shapes that move and fade. */
import { nearestLand } from "../../board/land.ts";
import type { Point } from "../../board/layout.ts";
import type { Event } from "../../rules/event.ts";
import type { Board, TileIndex } from "../../rules/hex.ts";
import type { Position } from "../../rules/position.ts";
import { svg } from "../ui/dom.ts";
import { SIZE, tileCenter, tilePath } from "./geometry.ts";

/** How long a floating number stays readable after its animation step ends. */
const FLOAT_MS = 900;

export type EffectsOptions = {
	readonly board: Board;
	readonly number: (value: number) => string;
	readonly level: (level: number) => string;
	/** The position of a seat's sign. */
	readonly signPlace: (seat: number) => Point | null;
	/** A seat's level has changed. */
	readonly onLevel: (seat: number) => void;
};

type ShowEvent<T extends Event["type"]> = (
	event: Extract<Event, { type: T }>,
	position: Position,
	ms: number,
) => void;

export class Effects {
	readonly root = svg("g", { class: "effects", "aria-hidden": "true" });
	readonly #options: EffectsOptions;
	readonly #shows: { [T in Event["type"]]?: ShowEvent<T> };

	constructor(options: EffectsOptions) {
		this.#options = options;
		const { number, onLevel, level, signPlace } = options;
		this.#shows = {
			grew: ({ seat, tile }, position, ms) =>
				this.#arrive(position, { seat, tile }, ms),
			conquered: ({ seat, tile }, position, ms) =>
				this.#arrive(position, { seat, tile }, ms),
			attacked: ({ seat, tile, damage }, position, ms) => {
				this.#fly(position, { seat, tile }, ms);
				this.#float(tile, `\u2212${number(damage)}`, "loss", ms * 0.6);
			},
			tileLost: ({ seat, tile }, _, ms) => this.#shatter(tile, seat, ms * 2),
			died: ({ seat }, _, ms) => this.#goOut(seat, ms * 3),
			lightningStruck: ({ tile, damage }, _, ms) => {
				this.#bolt(tile, ms * 2);
				this.#float(tile, `\u2212${number(damage)}`, "loss", ms * 0.4);
			},
			earthShook: ({ tile, damage, radius }, _, ms) => {
				this.#ring(this.#at(tile), SIZE * 1.75 * radius, "quake", ms * 4);
				this.#float(tile, `\u2212${number(damage)}`, "loss");
			},
			dropLanded: ({ tile, amount }, _, ms) => this.#fall(tile, amount, ms * 2),
			dropTaken: ({ tile, amount }) =>
				this.#float(tile, `+${number(amount)}`, "gain"),
			eroded: ({ tiles }, _, ms) => this.#crumble(tiles, ms * 2),
			levelChanged: ({ seat, to }) => {
				onLevel(seat);
				const place = signPlace(seat);
				if (place) this.#floatAt(place, level(to), "gain");
			},
		};
	}

	/** Shows the effect of an event that is about to be applied to a position. */
	show(event: Event, position: Position, ms: number): void {
		if ("gain" in event) this.#strengthen(event, ms);
		const show = this.#shows[event.type] as
			| ((event: Event, position: Position, ms: number) => void)
			| undefined;
		show?.(event, position, ms);
	}

	/** Removes all effects that still move. */
	clear(): void {
		this.root.replaceChildren();
	}

	#at(tile: TileIndex): Point {
		return tileCenter(this.#options.board, tile);
	}

	#play(
		shape: SVGElement,
		frames: Keyframe[],
		options: KeyframeAnimationOptions,
	): void {
		this.root.append(shape);
		const animation = shape.animate(frames, { fill: "both", ...options });
		animation.onfinish = () => shape.remove();
	}

	/** The offset from the seat's nearest tile to another tile. */
	#way(position: Position, seat: number, tile: TileIndex): Point {
		const from = nearestLand(position, seat, tile);
		if (from === null) return { x: 0, y: 0 };
		const start = this.#at(from);
		const end = this.#at(tile);
		return { x: start.x - end.x, y: start.y - end.y };
	}

	#arrive(
		position: Position,
		{ seat, tile }: { seat: number; tile: TileIndex },
		ms: number,
	): void {
		const way = this.#way(position, seat, tile);
		this.#play(
			this.#hex(tile, `arriving seat-${seat}`),
			[
				{
					transform: `translate(${way.x}px, ${way.y}px) scale(0.5)`,
					opacity: 0.9,
				},
				{ transform: "none", opacity: 0.9, offset: 0.7 },
				{ transform: "none", opacity: 0 },
			],
			{ duration: ms * 1.6, easing: "ease-out" },
		);
	}

	#fly(
		position: Position,
		{ seat, tile }: { seat: number; tile: TileIndex },
		ms: number,
	): void {
		const { x, y } = this.#at(tile);
		const way = this.#way(position, seat, tile);
		this.#play(
			svg("circle", { class: `shot seat-${seat}`, cx: x, cy: y, r: 4 }),
			[
				{ transform: `translate(${way.x}px, ${way.y}px)` },
				{ transform: "none" },
			],
			{ duration: ms * 0.6, easing: "ease-in" },
		);
		this.#play(
			this.#hex(tile, "bite"),
			[{ opacity: 0.75 }, { opacity: 0, transform: "scale(0.8)" }],
			{ duration: ms, delay: ms * 0.6, fill: "none" },
		);
	}

	/** The effect shared by all events that add strength to a tile. */
	#strengthen(
		{ seat, tile, gain }: Extract<Event, { gain: number }>,
		ms: number,
	): void {
		this.#ring(this.#at(tile), SIZE, `seat-${seat}`, ms * 2);
		this.#float(tile, `+${this.#options.number(gain)}`, "gain");
	}

	#shatter(tile: TileIndex, seat: number, ms: number): void {
		this.#play(
			this.#hex(tile, `breaking seat-${seat}`),
			[
				{ opacity: 0.9, transform: "none" },
				{ opacity: 0, transform: "scale(1.35) rotate(8deg)" },
			],
			{ duration: ms, easing: "ease-out" },
		);
	}

	#ring(center: Point, radius: number, name: string, ms: number): void {
		this.#play(
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

	#bolt(tile: TileIndex, ms: number): void {
		const { x, y } = this.#at(tile);
		this.#play(
			svg("path", {
				class: "bolt",
				d: `M${x + 10} ${y - 70}l-14 34h11l-16 36 4-27h-11z`,
			}),
			[{ opacity: 1 }, { opacity: 0.2 }, { opacity: 1 }, { opacity: 0 }],
			{ duration: ms },
		);
		this.#play(this.#hex(tile, "bite"), [{ opacity: 1 }, { opacity: 0 }], {
			duration: ms,
		});
	}

	#fall(tile: TileIndex, amount: number, ms: number): void {
		const { x, y } = this.#at(tile);
		this.#play(
			svg("circle", { class: "falling", cx: x, cy: y, r: 6 }),
			[
				{ transform: "translateY(-60px)", opacity: 0 },
				{ transform: "none", opacity: 1 },
			],
			{ duration: ms, easing: "ease-in" },
		);
		this.#float(tile, this.#options.number(amount), "gain", ms);
	}

	/** The seat's light flares once more where its sign was, and goes out. */
	#goOut(seat: number, ms: number): void {
		const place = this.#options.signPlace(seat);
		if (!place) return;
		this.#play(
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
		this.#play(
			svg("path", { class: "crumbling", d }),
			[{ opacity: 0 }, { opacity: 0.55, offset: 0.3 }, { opacity: 0 }],
			{ duration: ms },
		);
	}

	#float(tile: TileIndex, text: string, name: string, delay = 0): void {
		this.#floatAt(this.#at(tile), text, name, delay);
	}

	#floatAt(place: Point, text: string, name: string, delay = 0): void {
		this.#play(
			svg("text", { class: `float ${name}`, x: place.x, y: place.y }, text),
			[
				{ opacity: 0, transform: "translateY(4px)" },
				{ opacity: 1, transform: "translateY(-3px)", offset: 0.15 },
				{ opacity: 1, transform: "translateY(-9px)", offset: 0.6 },
				{ opacity: 0, transform: "translateY(-15px)" },
			],
			{ duration: FLOAT_MS, delay },
		);
	}

	#hex(tile: TileIndex, name: string): SVGPathElement {
		return svg("path", {
			class: name,
			d: tilePath(this.#options.board, tile),
		});
	}
}
