/** The board's cursor, moved by the arrow keys as somebody does who hears where it is. */
import { tileByKey } from "../../../../src/client/board/cursorKeys.ts";
import {
	allTiles,
	type Board,
	labelOf,
	type TileIndex,
} from "../../../../src/rules/hex.ts";
import { gameWords } from "../../../../src/words/en/game.ts";
import type { DrivenPage } from "./DrivenPage.ts";

const KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
/** More tab stops than there are before a board. */
const MOST_STOPS = 40;

export class BoardCursor {
	readonly #page: DrivenPage;
	readonly #board: Board;

	constructor(page: DrivenPage, board: Board) {
		this.#page = page;
		this.#board = board;
	}

	/** Presses Tab until the board has the focus. */
	async enter(): Promise<void> {
		const { name } = gameWords.board;
		await this.#page.until({ role: "application", name });
		for (let stop = 0; stop < MOST_STOPS; stop++) {
			await this.#page.key("Tab");
			const focused = await this.#page.evaluate(
				() => document.activeElement?.getAttribute("aria-label"),
				null,
			);
			if (focused === name) return;
		}
		throw new Error("Tab does not lead to the board.");
	}

	/** Moves to a tile by the shortest way. */
	async moveTo(to: TileIndex): Promise<void> {
		// Says again where it is.
		await this.#press("Home");
		for (const key of this.#wayTo(to, await this.#spoken()))
			await this.#press(key);
	}

	/** Presses a key, and waits until another tile than before is read. */
	async #press(key: string): Promise<void> {
		const before = await this.#label();
		const from = before === null ? null : this.#tileNamed(before);
		await this.#page.key(key);
		if (from === null || tileByKey(this.#board, from, key) === from) return;
		const to = labelOf(
			this.#board,
			tileByKey(this.#board, from, key) as TileIndex,
		);
		await this.#page.untilSo(
			async () => (await this.#label()) === to,
			`the cursor is on ${to}`,
		);
	}

	async #spoken(): Promise<TileIndex> {
		let label: string | null = null;
		await this.#page.untilSo(async () => {
			label = await this.#label();
			return label !== null;
		}, "a tile is read");
		return this.#tileNamed(label ?? "");
	}

	/** The label of the tile that a screen reader was given to read last. */
	async #label(): Promise<string | null> {
		return await this.#page.evaluate(() => {
			const regions = [...document.querySelectorAll("[aria-live].unseen")];
			const said = regions.map(({ textContent }) => textContent ?? "");
			return said.join(" ").match(/^\s*([A-Z]+-\d+),/)?.[1] ?? null;
		}, null);
	}

	#tileNamed(label: string): TileIndex {
		const tile = allTiles(this.#board).find(
			(each) => labelOf(this.#board, each) === label,
		);
		if (tile === undefined) throw new Error(`There is no tile ${label}.`);
		return tile;
	}

	/** The keys of a shortest way. */
	#wayTo(to: TileIndex, from: TileIndex): string[] {
		const ways = new Map<TileIndex, string[]>([[from, []]]);
		for (const [tile, way] of ways) {
			if (tile === to) return way;
			for (const key of KEYS) {
				const next = tileByKey(this.#board, tile, key);
				if (next !== null && !ways.has(next)) ways.set(next, [...way, key]);
			}
		}
		throw new Error("No way leads there.");
	}
}
