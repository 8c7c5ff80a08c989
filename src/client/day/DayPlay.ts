/** One game of a day's march in the page: its turns are sent as they are played, and its end until it has arrived. */
import type { DayOrders } from "../../daily/dayGame.ts";
import type { PlayerId } from "../../match/match.ts";
import type { DayStart } from "../../protocol/day.ts";
import type { DayPlayWords } from "../../words/en/dayPlay.ts";
import type { GameWords } from "../../words/en/game.ts";
import { type AllGameWords, openGame } from "../game/main.ts";
import { partsInPlay } from "../game/partsInPlay.ts";
import { type KeptMarch, keepMarch } from "../kept/keptMarch.ts";
import type { LocalGame } from "../local/LocalGame.ts";
import { LocalRoom } from "../local/LocalRoom.ts";
import { onRematch } from "../local/onRematch.ts";
import type { DayStrip } from "./DayStrip.ts";
import { dayGameOf, dayLeadOf, dayOrdersOf } from "./dayGame.ts";
import { refusalText } from "./refusalText.ts";
import { sendGame, sendTurns } from "./requests.ts";
import { longerOf, SavedOrders } from "./SavedOrders.ts";
import { TurnSender } from "./TurnSender.ts";

export type DayPlayParts = {
	readonly words: GameWords;
	readonly day: DayPlayWords;
	readonly lazyWords: AllGameWords["lazyWords"];
	readonly root: HTMLElement;
	readonly strip: DayStrip;
	readonly kept: KeptMarch;
	readonly start: DayStart;
};

/** How long to wait before a game is sent again, unless the network is back before. */
const AGAIN_MS = 10_000;

export class DayPlay {
	readonly #strip: DayStrip;
	readonly #options: DayPlayParts;
	readonly #saved: SavedOrders;
	readonly #turns = new TurnSender((orders) => this.#sendTurns(orders));
	/** Whether the try went on elsewhere, so that this page's turns are not kept. */
	#isElsewhere = false;

	constructor(options: DayPlayParts) {
		this.#options = options;
		this.#strip = options.strip;
		const { date, reader } = options.kept;
		this.#saved = new SavedOrders(date, reader);
	}

	open(): void {
		const { root, words, lazyWords, day, start } = this.#options;
		const game = this.#begin();
		const { scored } = start;
		if (scored === null) this.#strip.say(day.unscored);
		else this.#strip.count(performance.now() + scored.leftMs);
		const room = new LocalRoom(game, {
			keep: async (changed) => this.#keep(changed),
			onEnd: () => void this.#end(room.game),
		});
		// Another game is the same march.
		onRematch(game.id, () => location.reload());
		openGame({
			...{ root, gameId: game.id, words, lazyWords },
			parts: partsInPlay,
			view: room.view,
			connect: (handlers) => room.connect(handlers),
			readLog: () => room.readLog(),
		});
		if (game.match.type === "over") void this.#end(game);
	}

	/** The game as far as it was played, by what the server and this device know of it. */
	#begin(): LocalGame {
		const { start, kept } = this.#options;
		const { date, name } = kept;
		const { march, scored } = start;
		const person = { player: "you" as PlayerId, name };
		const beginning = { id: `day-${date}`, person, now: Date.now() };
		const known =
			scored === null ? [] : longerOf(scored.orders, this.#saved.recall());
		for (const orders of [known, scored?.orders ?? [], []]) {
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
		if (game.match.type === "playing") this.#turns.add(orders);
	}

	async #sendTurns(orders: DayOrders): Promise<void> {
		const { kept, day } = this.#options;
		const answer = await sendTurns(kept.date, orders);
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
		if (!this.#isElsewhere) this.#strip.say(day.sending);
		await this.#turns.end();
		if (this.#isElsewhere) return;
		await this.#send(dayOrdersOf(game));
	}

	/** Sends the game until an answer comes. */
	async #send(orders: DayOrders): Promise<void> {
		const { kept, day } = this.#options;
		for (;;) {
			const answer = await sendGame(kept.date, orders);
			if (answer.type === "away") {
				this.#strip.say(day.notSent);
				await networkOrPause();
				continue;
			}
			this.#saved.forget();
			void keepMarch({ ...kept, endsAt: null });
			if (answer.type === "refused")
				return this.#strip.end(refusalText(answer, day), false);
			const lead = day.signed(answer.body.lead);
			return this.#strip.end(day.scored(lead), true);
		}
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
