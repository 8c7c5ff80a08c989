/**
 * A list of games that changes while the reader uses it. While the reader points at the
 * list, or has the focus in it, rows neither move nor vanish: new rows go to the end, and
 * removed ones are dimmed. After that the list is sorted again.
 */
import type { ListedGame } from "../../protocol/fromDirectory.ts";
import type { GameLine } from "../../words/gameLine.ts";
import { setText } from "../ui/dom.ts";
import { emptyRow, fillRow } from "./gameRow.ts";

/** After a touch the list stays unchanged for this long, as another touch may follow. */
const TOUCH_MS = 2500;

export type RowWords<Game> = {
	readonly lineOf: (game: Game) => GameLine;
	/** The text on the button that takes a seat. */
	readonly join: string;
	/** The text that replaces the state of a game that is no longer in this list. */
	readonly goneText: (id: string) => string;
};

export class RowList<Game extends ListedGame> {
	readonly #list: HTMLElement;
	readonly #words: RowWords<Game>;
	readonly #rows = new Map<string, HTMLElement>();
	#games: readonly Game[] = [];
	#touchedAt = Number.NEGATIVE_INFINITY;
	#isFirst = true;

	constructor(list: HTMLElement, words: RowWords<Game>) {
		this.#list = list;
		this.#words = words;
		for (const row of list.querySelectorAll<HTMLElement>("[data-game]"))
			this.#rows.set(row.dataset.game ?? "", row);
		list.addEventListener("pointerleave", () => this.#settle());
		list.addEventListener("focusout", () => this.#settle());
		list.addEventListener("pointerdown", ({ pointerType }) => {
			if (pointerType === "mouse") return;
			this.#touchedAt = performance.now();
			setTimeout(() => this.#settle(), TOUCH_MS);
		});
	}

	/** Shows these games, in this order. */
	show(games: readonly Game[]): void {
		this.#games = games;
		for (const game of games) this.#fill(game);
		if (this.#isBusy()) this.#dimMissing();
		else this.#putInOrder();
		this.#isFirst = false;
		const note = this.#list.nextElementSibling;
		if (note instanceof HTMLElement) note.hidden = this.#rows.size > 0;
	}

	#fill(game: Game): void {
		const known = this.#rows.get(game.id);
		const row = known ?? emptyRow(this.#words.join);
		fillRow(row, game, this.#words.lineOf(game));
		row.classList.remove("gone");
		if (known) return;
		row.classList.toggle("new", !this.#isFirst);
		this.#rows.set(game.id, row);
		this.#list.append(row);
	}

	#dimMissing(): void {
		const ids = new Set(this.#games.map(({ id }) => id));
		for (const [id, row] of this.#rows) {
			if (ids.has(id)) continue;
			row.classList.add("gone");
			const state = row.querySelector(".game-state");
			if (state) setText(state, this.#words.goneText(id));
		}
	}

	#putInOrder(): void {
		const ids = new Set(this.#games.map(({ id }) => id));
		for (const [id, row] of this.#rows) {
			if (ids.has(id)) continue;
			row.remove();
			this.#rows.delete(id);
		}
		for (const [index, { id }] of this.#games.entries()) {
			const row = this.#rows.get(id);
			const there = this.#list.children[index] ?? null;
			if (row && row !== there) this.#list.insertBefore(row, there);
		}
	}

	/** The reader has left a part of the list, perhaps for another part. */
	#settle(): void {
		setTimeout(() => {
			if (!this.#isBusy()) this.show(this.#games);
		});
	}

	#isBusy(): boolean {
		return (
			(this.#list.matches(":hover") && matchMedia("(hover: hover)").matches) ||
			this.#list.contains(document.activeElement) ||
			performance.now() - this.#touchedAt < TOUCH_MS
		);
	}
}
