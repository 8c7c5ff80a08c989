/** A game's page in any browser, as its player uses it. */
import { gameWords } from "../../../../src/words/en/game.ts";
import { farthestOpenTile } from "../farthestOpenTile.ts";
import type { DrivenPage } from "./DrivenPage.ts";

const { bar, board, menu, seats, status, turn } = gameWords;

export class DrivenGame {
	readonly page: DrivenPage;

	constructor(page: DrivenPage) {
		this.page = page;
	}

	/** Waits until the page shows a text. */
	async sees(text: string): Promise<void> {
		await this.page.until({ text });
	}

	/** Waits for a turn in which orders can be given. */
	async isIn(number: number): Promise<void> {
		// Where the number of turns is set, it follows.
		const name = new RegExp(`^${turn(number)}\\b`);
		const skip = { role: "button", name: menu.skip };
		await this.page.untilSo(async () => {
			if (await this.page.sees(skip)) await this.page.key("Escape");
			const [heading = ""] = await this.page.texts({ role: "heading" });
			return (
				name.test(heading) &&
				(await this.page.sees({ text: status.giveOrders }))
			);
		}, `turn ${number} begins`);
	}

	/** A tile that is open to an order, where one is a free one that no bot takes in the same turn. */
	async anOpenTile(): Promise<number> {
		let tile: number | null = null;
		await this.page.untilSo(async () => {
			tile = await this.page.evaluate(farthestOpenTile, null);
			return tile !== null;
		}, "a tile is open");
		return tile as unknown as number;
	}

	/** The number of orders drawn on the board. */
	async plans(): Promise<number> {
		return await this.page.evaluate(
			() => document.querySelectorAll(".plan").length,
			null,
		);
	}

	async hasPlanned(count: number): Promise<void> {
		await this.page.untilSo(
			async () => (await this.plans()) === count,
			`${count} orders are drawn`,
		);
	}

	/** Ends the player's turn, also if the page asks as orders are left. */
	async endTurn(
		press: DrivenPage["press"] = (target) => this.page.press(target),
	): Promise<void> {
		const end = { role: "button", name: bar.end };
		const isAsking = () =>
			this.page.evaluate(
				() => document.querySelector(".bar.asking") !== null,
				null,
			);
		await press(end);
		// A press right after the question would be the second half of a double press.
		await this.page.untilSo(async () => {
			if (!(await isAsking())) return true;
			await press(end);
			return false;
		}, "the turn is ended");
	}

	/** How many tiles the list of players says that the reader has. */
	async land(): Promise<number> {
		const lines = await this.page.texts({ role: "listitem" });
		const own = lines.find((line) => line.includes(seats.you));
		return Number(own?.match(/(\d+) tile/)?.[1]);
	}

	/** The name of the part that the arrow keys move on. */
	get board() {
		return { role: "application", name: board.name };
	}
}
