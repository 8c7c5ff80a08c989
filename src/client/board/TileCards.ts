/** The card beside the tile pointed at, or else beside the chosen one: one at a time. */
import { disc, type TileIndex } from "../../rules/hex.ts";
import type { BoardNotes, Noted } from "./BoardNotes.ts";
import { Callout } from "./Callout.ts";
import type { Disc } from "./cardPlace.ts";

/** How many steps around its tile a card keeps clear of what may be pressed. */
const AROUND = 5;

export class TileCards implements BoardNotes {
	readonly #tip = new Callout("tip");
	readonly #note = new Callout("note");
	readonly #board: HTMLElement;
	readonly #discOf: (tile: TileIndex) => Disc;
	#noted: Noted | null = null;

	constructor(board: HTMLElement, discOf: (tile: TileIndex) => Disc) {
		this.#board = board;
		this.#discOf = discOf;
		board.append(this.#tip.root, this.#note.root);
	}

	update(noted: Noted): void {
		this.#noted = noted;
		const { tip, note, chosen } = noted.model;
		const isNoted = noted.pointed.tile === chosen && note !== null;
		const shown = isNoted ? null : tip;
		this.#tip.show(shown);
		this.#note.show(shown === null ? note : null);
		this.move();
	}

	move(): void {
		if (this.#noted === null) return;
		const { model, pointed } = this.#noted;
		this.#put(this.#tip, pointed.tile, pointed.isTouched);
		this.#put(this.#note, model.chosen, false);
	}

	hide(): void {
		this.#noted = null;
		this.#tip.show(null);
		this.#note.show(null);
	}

	#put(card: Callout, tile: TileIndex | null, isTouched: boolean): void {
		if (tile === null || card.root.hidden || this.#noted === null) return;
		const { model, layers } = this.#noted;
		const { left, top, width, height } = this.#board.getBoundingClientRect();
		const discOf = (one: TileIndex) => {
			const { x, y, radius } = this.#discOf(one);
			return { x: x - left, y: y - top, radius };
		};
		card.put({
			container: { width, height },
			tile: discOf(tile),
			clear: [
				...disc(layers.shape, tile, AROUND)
					.filter((near) => near !== tile && model.actionable.has(near))
					.map(discOf),
				...this.#buttons(left, top),
			],
			isTouched,
		});
	}

	/** The buttons that lie over the board; without size while they are hidden. */
	#buttons(left: number, top: number): Disc[] {
		const buttons = this.#board.parentElement?.querySelectorAll(".zoom button");
		return [...(buttons ?? [])].map((button) => {
			const { x, y, width, height } = button.getBoundingClientRect();
			const radius = width / 2;
			return { x: x - left + radius, y: y - top + height / 2, radius };
		});
	}
}
