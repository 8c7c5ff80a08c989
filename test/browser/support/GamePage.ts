/** A game's page as its player uses it: parts are found by their text. */
import type { Locator, Page } from "playwright-core";
import type { View } from "../../../src/match/view.ts";
import { packedView, unpackView } from "../../../src/protocol/packedView.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { ordersLeft } from "../../../src/rules/order.ts";
import {
	gameWords as enGame,
	type GameWords,
} from "../../../src/words/en/game.ts";
import { menuItems as enMenu } from "../../../src/words/en/menuItems.ts";
import { preferences as enSettings } from "../../../src/words/en/preferences.ts";
import { farthestOpenTile } from "./farthestOpenTile.ts";
import { until } from "./test.ts";

type Form = Readonly<Record<string, string>>;

/** The classic rules, by which starts are chosen and orders are given one by one, without haste. */
export const CLASSIC: Form = {
	ruleset: "turn-by-turn",
	tempo: "even",
	plans: "sealed",
	events: "off",
};

/** A game that is over quickly. */
export const TINY: Form = { ...CLASSIC, board: "9x7" };

export class GamePage {
	readonly page: Page;
	readonly words: GameWords;
	readonly board: Locator;

	constructor(page: Page, words: GameWords = enGame) {
		this.page = page;
		this.words = words;
		this.board = page.getByRole("application", { name: words.board.name });
	}

	/** Begins a game at an address of this site, such as a proxy's. */
	static async beginAt(page: Page, origin: string): Promise<GamePage> {
		const response = await page.request.post(new URL("/play", origin).href, {
			form: CLASSIC,
		});
		await page.goto(response.url());
		return new GamePage(page);
	}

	/** Begins a game, by the classic rules unless the form says otherwise, without its page. */
	static async begin(
		page: Page,
		form: Form = TINY,
		words: GameWords = enGame,
	): Promise<GamePage> {
		const response = await page.request.post("/play", {
			form: { ...CLASSIC, ...form },
		});
		await page.goto(response.url());
		const game = new GamePage(page, words);
		await game.sees(words.status.chooseStart);
		return game;
	}

	/** In turn 1, on a random tile, with two orders to give. */
	static async inTurnOne(page: Page, form: Form = TINY): Promise<GamePage> {
		const game = await GamePage.begin(page, form);
		await game.startAnywhere();
		return game;
	}

	/** Opens the reader's settings. */
	async openSettings(): Promise<void> {
		const { menu } = this.words;
		await this.page.getByLabel(menu.name, { exact: true }).click();
		await this.press(enMenu.preferences);
	}

	/** Lets a second press on a tile give the order, instead of taking it back. */
	async pressTwice(): Promise<void> {
		await this.openSettings();
		await this.page.getByLabel(enSettings.pressTwice).check();
		await this.press(enSettings.close);
	}

	/** Starts and continues to turn 1, in which there are two orders to give. */
	async startAnywhere(): Promise<void> {
		const { bar } = this.words;
		await this.press(bar.readyByLot);
		await this.sees(bar.planned(0, 1));
		await this.endTurn();
		await this.isIn(1);
		await this.sees(bar.planned(0, 2));
	}

	/** Ends the player's turn with what is planned, also if the page asks as orders are left. */
	async endTurn(): Promise<void> {
		const heading = this.page.getByRole("heading", { level: 1 });
		const turn = await heading.textContent();
		const end = this.button(this.words.bar.end);
		const question = this.page.locator(".bar.asking");
		await end.waitFor();
		let isAsked = false;
		await until(async () => {
			const isAsking = await question.isVisible();
			const canEnd = await end.isVisible();
			// Looked at last, so that the button that was seen is not the next turn's.
			const isIn = (await heading.textContent()) === turn;
			if (!isIn || !canEnd || (isAsked && !isAsking)) return true;
			isAsked = isAsking;
			// Shortly after the turn has begun, or was asked about, a press does nothing.
			await end.click();
			return false;
		}, "the turn is ended");
	}

	/** Waits until the page shows a text. */
	async sees(text: string | RegExp): Promise<void> {
		const found = this.page.getByText(text, { exact: true });
		await found.filter({ visible: true }).first().waitFor();
	}

	async isIn(turn: number): Promise<void> {
		const name = new RegExp(`^${this.words.turn(turn)}(?! ?\\d)`);
		await this.page.getByRole("heading", { level: 1, name }).waitFor();
	}

	button(name: string): Locator {
		return this.page.getByRole("button", { name, exact: true });
	}

	async press(name: string): Promise<void> {
		await this.button(name).click();
	}

	/** How many orders the player may still give this turn. */
	async ordersLeft(): Promise<number> {
		const { view } = await this.view();
		if (view.type !== "playing" || view.viewer === null) return 0;
		return ordersLeft(view.position.seats[view.viewer], view.spent);
	}

	/** The middle of a tile on the screen. */
	async placeOf(tile: TileIndex): Promise<{ x: number; y: number }> {
		const box = await this.board.locator(".tiles path").nth(tile).boundingBox();
		if (!box) throw new Error(`tile ${tile} is not shown`);
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}

	async point(tile: TileIndex): Promise<void> {
		const { x, y } = await this.placeOf(tile);
		await this.page.mouse.move(x, y);
	}

	async click(tile: TileIndex): Promise<void> {
		const { x, y } = await this.placeOf(tile);
		await this.page.mouse.click(x, y);
	}

	/** The free tiles marked as open to an order. */
	async open(): Promise<TileIndex[]> {
		return await this.board
			.locator(".tiles path")
			.evaluateAll((tiles) =>
				tiles.flatMap((tile, index) =>
					tile.matches(".free.raised") ? [index as TileIndex] : [],
				),
			);
	}

	/** The player's own tiles that are open to an order. */
	async own(): Promise<TileIndex[]> {
		return await this.board
			.locator(".tiles path")
			.evaluateAll((tiles) =>
				tiles.flatMap((tile, index) =>
					tile.matches(".raised:not(.free)") ? [index as TileIndex] : [],
				),
			);
	}

	/** A free tile that is open to an order, and that no bot takes in the same turn. */
	async anOpenTile(): Promise<TileIndex> {
		await until(async () => (await this.open()).length > 0, "a tile is open");
		return (await this.page.evaluate(farthestOpenTile)) as TileIndex;
	}

	/** The orders that are drawn on the board. */
	get plans(): Locator {
		return this.board.locator(".plan");
	}

	/** The row of this player in the list of players. */
	get ownLine(): Locator {
		return this.#lines.filter({ has: this.#you });
	}

	/** The rows of the others. */
	get otherLines(): Locator {
		return this.#lines.filter({ hasNot: this.#you });
	}

	get #lines(): Locator {
		const { name } = this.words.seats;
		const list = this.page.getByRole("list", { name, exact: true });
		return list.getByRole("listitem");
	}

	get #you(): Locator {
		return this.page.getByText(this.words.seats.you, { exact: true });
	}

	async holds(tiles: number): Promise<void> {
		const text = this.words.seats.land(tiles);
		await this.ownLine.getByText(text, { exact: true }).waitFor();
	}

	/** The view that the server gives this visitor, and its text. */
	async view(): Promise<{ view: View; text: string }> {
		const response = await this.page.request.get(
			`${this.page.url()}/view.json`,
		);
		const text = await response.text();
		return { view: unpackView(packedView.parse(JSON.parse(text))), text };
	}
}
