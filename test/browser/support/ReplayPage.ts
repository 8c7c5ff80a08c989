/** The page of a finished game, as its reader uses it. */
import type { Locator, Page } from "playwright-core";
import {
	replayWords as enReplay,
	type ReplayWords,
} from "../../../src/words/en/replay.ts";
import { TINY } from "./GamePage.ts";
import { playOut } from "./playOut.ts";

const { controls, verify } = enReplay;

export class ReplayPage {
	readonly page: Page;
	readonly slider: Locator;

	constructor(page: Page, { chart }: ReplayWords = enReplay) {
		this.page = page;
		this.slider = page.getByRole("slider", { name: chart.slider });
	}

	/** Plays a game of so many turns to its end without orders of the visitor; returns its address. */
	static async play(page: Page, turns: number): Promise<string> {
		const address = await ReplayPage.begin(page, turns);
		await ReplayPage.playToEnd(page, address);
		return address;
	}

	/** Begins such a game; returns its address. */
	static async begin(page: Page, turns: number): Promise<string> {
		const form = { ...TINY, end: "turn-limit", turns: String(turns) };
		return (await page.request.post("/play", { form })).url();
	}

	/** Ends each of its turns for the visitor, who gives no orders. */
	static async playToEnd(page: Page, address: string): Promise<void> {
		const cookies = await page.context().cookies(address);
		const cookie = cookies.map(({ name, value }) => `${name}=${value}`);
		await playOut(address, cookie.join("; "));
	}

	/** At a turn of a game, counted from 0; without one, at its end. */
	static async open(
		page: Page,
		address: string,
		turn?: number,
		words: ReplayWords = enReplay,
	): Promise<ReplayPage> {
		// On the game's own page, going to a turn would only change the fragment.
		await page.goto("about:blank");
		await page.goto(
			turn === undefined ? address : `${address}#turn=${turn + 1}`,
		);
		const replay = new ReplayPage(page, words);
		await replay.slider.waitFor();
		return replay;
	}

	button(name: string): Locator {
		return this.page.getByRole("button", { name, exact: true });
	}

	async press(
		name: "play" | "pause" | "back" | "forward" | "first" | "last",
	): Promise<void> {
		await this.button(controls[name]).click();
	}

	/** Waits until a turn is shown. */
	async isAt(name: string): Promise<void> {
		await this.page.getByRole("heading", { level: 1, name }).waitFor();
	}

	/** The dialog that verifies the game. */
	async verify(): Promise<Locator> {
		await this.button(verify).click();
		return this.page.getByRole("dialog", { name: verify });
	}
}
