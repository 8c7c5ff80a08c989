/** The page on which a day's march is played: by itself, without a room on the server. */
import type { DayOrders } from "../../daily/dayGame.ts";
import type { PlayerId } from "../../match/match.ts";
import type { DayStart } from "../../protocol/day.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { LazyParts } from "../game/LazyLoader.ts";
import { openGame } from "../game/main.ts";
import type { LocalGame } from "../local/LocalGame.ts";
import { LocalRoom } from "../local/LocalRoom.ts";
import { DayStrip } from "./DayStrip.ts";
import { dayGameOf, dayLeadOf, dayOrdersOf } from "./dayGame.ts";
import type { DayPageWords } from "./dayWords.ts";
import { refusalText } from "./refusalText.ts";
import { askStart, sendGame, sendTurns } from "./requests.ts";
import { longerOf, SavedOrders } from "./SavedOrders.ts";

export type PlayDayOptions = {
	readonly words: GameWords;
	readonly day: DayPageWords;
	readonly byLanguage: LazyParts;
};

export async function playDay(options: PlayDayOptions): Promise<void> {
	const root = document.getElementById("game");
	const { date, name = "" } = root?.dataset ?? {};
	if (!root || date === undefined) return;
	const { day } = options;
	const strip = new DayStrip(date, day);
	root.before(strip.root);
	strip.say(day.starting);
	// Only the press on the day's page begins a scored try.
	const answer = await askStart(date, false);
	if (answer.type === "refused" && answer.reason === "no_try")
		return location.replace(`/day/${date}`);
	if (answer.type !== "answer")
		return strip.say(
			answer.type === "away" ? day.lost : refusalText(answer, day),
		);
	new DayPlay(root, strip, {
		...options,
		date,
		name,
		start: answer.body,
	}).open();
}

type DayPlayOptions = PlayDayOptions & {
	readonly date: string;
	/** The player's. */
	readonly name: string;
	readonly start: DayStart;
};

/** How long to wait before a game is sent again, unless the network is back before. */
const AGAIN_MS = 10_000;

class DayPlay {
	readonly #root: HTMLElement;
	readonly #strip: DayStrip;
	readonly #options: DayPlayOptions;
	readonly #saved: SavedOrders;
	/** Whether the try went on elsewhere, so that this page's turns are not kept. */
	#isElsewhere = false;

	constructor(root: HTMLElement, strip: DayStrip, options: DayPlayOptions) {
		this.#root = root;
		this.#strip = strip;
		this.#options = options;
		const reader = document.body.dataset.reader ?? "";
		this.#saved = new SavedOrders(options.date, reader);
	}

	open(): void {
		const { words, byLanguage, day, start } = this.#options;
		const game = this.#begin();
		const { scored } = start;
		if (scored === null) this.#strip.say(day.unscored);
		else this.#strip.count(performance.now() + scored.leftMs);
		const room = new LocalRoom(game, {
			keep: async (changed) => this.#keep(changed),
			onEnd: () => void this.#end(room.game),
		});
		this.#playAgain(game.id);
		openGame({
			...{ root: this.#root, gameId: game.id, words, byLanguage },
			view: room.view,
			connect: (handlers) => room.connect(handlers),
		});
		if (game.match.type === "over") void this.#end(game);
	}

	/** The game as far as it was played, by what the server and this device know of it. */
	#begin(): LocalGame {
		const { start, date, name } = this.#options;
		const { march, scored } = start;
		const person = { player: "you" as PlayerId, name };
		const beginning = { id: `day-${date}`, person, now: Date.now() };
		const kept =
			scored === null ? [] : longerOf(scored.orders, this.#saved.recall());
		for (const orders of [kept, scored?.orders ?? [], []]) {
			const game = dayGameOf(march, { ...beginning, orders });
			if (game !== null) return game;
		}
		throw new Error("a march without turns can't be refused");
	}

	#keep(game: LocalGame): void {
		if (this.#options.start.scored === null) return;
		const orders = dayOrdersOf(game);
		const before = this.#saved.recall();
		if (orders.length === before.length) return;
		this.#saved.keep(orders);
		if (game.match.type === "playing") void this.#sendTurns(orders);
	}

	async #sendTurns(orders: DayOrders): Promise<void> {
		const { date, day } = this.#options;
		const answer = await sendTurns(date, orders);
		if (answer.type !== "refused" || answer.reason !== "not_continued") return;
		this.#isElsewhere = true;
		this.#strip.say(day.refused.not_continued);
	}

	async #end(game: LocalGame): Promise<void> {
		const { day, start } = this.#options;
		const lead = day.signed(dayLeadOf(game, start.march));
		const isGivenUp = game.match.type === "over" && game.match.reason !== "won";
		if (start.scored === null || isGivenUp)
			return this.#strip.end(day.notScored(lead), false);
		if (this.#isElsewhere) return;
		this.#strip.say(day.sending);
		await this.#send(dayOrdersOf(game));
	}

	/** Sends the game until an answer comes. */
	async #send(orders: DayOrders): Promise<void> {
		const { date, day } = this.#options;
		for (;;) {
			const answer = await sendGame(date, orders);
			if (answer.type === "away") {
				this.#strip.say(day.notSent);
				await networkOrPause();
				continue;
			}
			this.#saved.forget();
			if (answer.type === "refused")
				return this.#strip.end(refusalText(answer, day), false);
			const lead = day.signed(answer.body.lead);
			return this.#strip.end(day.scored(lead), true);
		}
	}

	/** The form for another game leads to a server everywhere else; here it begins the same march. */
	#playAgain(id: string): void {
		document.addEventListener("submit", (event) => {
			const { pathname } = new URL((event.target as HTMLFormElement).action);
			if (pathname !== `/game/${id}/rematch`) return;
			event.preventDefault();
			location.reload();
		});
	}
}

function networkOrPause(): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			removeEventListener("online", end);
			resolve();
		};
		const timer = setTimeout(end, AGAIN_MS);
		addEventListener("online", end);
	});
}
