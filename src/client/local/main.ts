/**
 * Starts the page of a game that is kept on the device, or of a replay that was seen: the
 * server's page has only the frame.
 */

import type { DayPlayWords } from "../../words/en/dayPlay.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { OfflineWords } from "../../words/en/offline.ts";
import { playKeptDay } from "../day/playDay.ts";
import { type AllGameWords, openGame } from "../game/main.ts";
import { partsInPlay } from "../game/partsInPlay.ts";
import { addStyle } from "../net/addStyle.ts";
import { el } from "../ui/dom.ts";
import { Keeper } from "./Keeper.ts";
import { settingsAgain } from "./kept.ts";
import { type LocalGame, logOf, ownSeatIn } from "./LocalGame.ts";
import { LocalRoom } from "./LocalRoom.ts";
import type { LocalReplay } from "./lazy/showLocalReplay.ts";
import { LOCAL, NEW_GAME, newLocalGame, settingsIn } from "./newGame.ts";
import { takeGame } from "./onlyTab.ts";
import { onRematch } from "./onRematch.ts";

const DAY_PLAY = /^\/day\/([\d-]+)\/play$/;

export type LocalOptions = {
	readonly words: GameWords;
	readonly offline: OfflineWords;
	readonly day: DayPlayWords;
	readonly lazyWords: AllGameWords["lazyWords"];
	readonly replay: () => Promise<{ readonly localReplay: LocalReplay }>;
};

export async function beginLocal(options: LocalOptions): Promise<void> {
	const root = document.getElementById("game");
	if (root) await new LocalPage(root, options).open();
}

class LocalPage {
	readonly #root: HTMLElement;
	readonly #options: LocalOptions;
	readonly #note = el("p", { class: "kept-note", role: "status" });
	#isKept = true;

	constructor(root: HTMLElement, options: LocalOptions) {
		this.#root = root;
		this.#options = options;
	}

	async open(): Promise<void> {
		const id = location.pathname.split("/").at(-1) ?? "";
		const [, day] = DAY_PLAY.exec(location.pathname) ?? [];
		if (day !== undefined) return await this.#playDay(day);
		if (!id.startsWith(LOCAL)) return await this.#watch(id);
		const keeper = await Keeper.open((isKept) => this.#say(isKept));
		if (id === NEW_GAME) return await this.#begin(keeper);
		const lost = await takeGame(id);
		const answer = await keeper.load(id);
		if (answer.type !== "game") return this.#fail(answer.type);
		await this.#show(answer.game, keeper, lost);
	}

	/** Begins a game as the address says: like another one, or by a form's fields. */
	async #begin(keeper: Keeper): Promise<void> {
		const form = new URLSearchParams(location.search);
		const other = await keeper.load(form.get("like") ?? "");
		const settings =
			other.type === "game" ? settingsAgain(other.game) : settingsIn(form);
		const game = newLocalGame(settings, this.#options.offline.you);
		const fresh = await Keeper.open((isKept) => this.#say(isKept));
		// Where nothing can be kept, this address begins another game.
		if (await fresh.save(game)) history.replaceState(null, "", game.id);
		await this.#show(game, fresh, await takeGame(game.id));
	}

	/** `lost`: another tab plays the game from now on. */
	async #show(
		game: LocalGame,
		keeper: Keeper,
		lost: AbortSignal,
	): Promise<void> {
		onRematch(game.id, () =>
			location.assign(`/game/${NEW_GAME}?like=${game.id}`),
		);
		const log = logOf(game);
		if (log !== null) {
			const { localReplay } = await this.#options.replay();
			const own = { log, seat: ownSeatIn(game) };
			return await localReplay(this.#root, { id: game.id, own });
		}
		const room = new LocalRoom(game, {
			keep: async (changed) => {
				if (!lost.aborted) await keeper.save(changed);
			},
		});
		const { words, lazyWords } = this.#options;
		openGame({
			...{ root: this.#root, gameId: game.id, words, lazyWords },
			parts: partsInPlay,
			view: room.view,
			connect: (handlers) => room.connect(handlers),
			readLog: () => room.readLog(),
		});
		this.#root.querySelector(".board-place")?.append(this.#note);
		this.#say(this.#isKept);
		// It may have been lost while it was read.
		if (lost.aborted) room.end();
		lost.addEventListener("abort", () => room.end());
	}

	/** A replay of a game on the server, from its log, which the service worker may have. */
	async #watch(id: string): Promise<void> {
		const { localReplay } = await this.#options.replay();
		await localReplay(this.#root, { id, own: null });
	}

	/** A day's march that was begun on the server. */
	async #playDay(date: string): Promise<void> {
		const { words, day, lazyWords } = this.#options;
		await addStyle(this.#root.dataset.dayStyle ?? "");
		const options = { words, day, lazyWords };
		if (!(await playKeptDay(this.#root, date, options))) this.#fail("missing");
	}

	#say(isKept: boolean): void {
		this.#isKept = isKept;
		const { kept, notKept } = this.#options.offline;
		this.#note.classList.toggle("refused", !isKept);
		this.#note.textContent = isKept ? kept : notKept;
	}

	#fail(type: "missing" | "newer"): void {
		const { home, ...words } = this.#options.offline;
		const { heading, text } = words[type];
		document.body.classList.replace("game-page", "site");
		this.#root.replaceChildren(
			el(
				"div",
				{ class: "notice" },
				el("h1", {}, heading),
				el("p", {}, text),
				el("p", {}, el("a", { class: "button", href: "/" }, home)),
			),
		);
	}
}
