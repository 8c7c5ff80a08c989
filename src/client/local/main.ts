/**
 * Starts the page of a game that is kept on the device, or of a replay that was seen: the
 * server's page has only the frame.
 */
import type { GameWords } from "../../words/en/game.ts";
import type { OfflineWords } from "../../words/en/offline.ts";
import type { LazyParts } from "../game/LazyLoader.ts";
import { openGame } from "../game/main.ts";
import { el } from "../ui/dom.ts";
import { Keeper } from "./Keeper.ts";
import { settingsAgain } from "./kept.ts";
import { type LocalGame, logOf, ownSeatIn } from "./LocalGame.ts";
import { LocalRoom } from "./LocalRoom.ts";
import type { LocalReplay } from "./lazy/showLocalReplay.ts";
import { LOCAL, NEW_GAME, newLocalGame, settingsIn } from "./newGame.ts";
import { takeGame } from "./onlyTab.ts";

export type LocalOptions = {
	readonly words: GameWords;
	readonly offline: OfflineWords;
	readonly byLanguage: LazyParts;
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

	constructor(root: HTMLElement, options: LocalOptions) {
		this.#root = root;
		this.#options = options;
	}

	async open(): Promise<void> {
		const id = location.pathname.split("/").at(-1) ?? "";
		if (!id.startsWith(LOCAL)) return await this.#watch(id);
		const keeper = await Keeper.open((isKept) => this.#say(isKept));
		if (id === NEW_GAME) return await this.#begin(keeper);
		let room: LocalRoom | null = null;
		await takeGame(id, () => room?.end());
		const answer = await keeper.load(id);
		if (answer.type !== "game") return this.#fail(answer.type);
		room = await this.#show(answer.game, keeper);
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
		let room: LocalRoom | null = null;
		await takeGame(game.id, () => room?.end());
		room = await this.#show(game, fresh);
	}

	async #show(game: LocalGame, keeper: Keeper): Promise<LocalRoom | null> {
		this.#beginAnew(game.id);
		const log = logOf(game);
		if (log !== null) {
			const { localReplay } = await this.#options.replay();
			const own = { log, seat: ownSeatIn(game) };
			await localReplay(this.#root, { id: game.id, own });
			return null;
		}
		const room = new LocalRoom(game, {
			keep: async (changed) => {
				await keeper.save(changed);
			},
		});
		const { words, byLanguage } = this.#options;
		openGame({
			...{ root: this.#root, gameId: game.id, words, byLanguage },
			view: room.view,
			connect: (handlers) => room.connect(handlers),
		});
		this.#root.querySelector(".board-place")?.append(this.#note);
		this.#say(true);
		return room;
	}

	/** A replay of a game on the server, from its log, which the service worker may have. */
	async #watch(id: string): Promise<void> {
		const { localReplay } = await this.#options.replay();
		await localReplay(this.#root, { id, own: null });
	}

	/** The form for another game leads to a server everywhere else. */
	#beginAnew(id: string): void {
		document.addEventListener("submit", (event) => {
			const { pathname } = new URL((event.target as HTMLFormElement).action);
			if (pathname !== `/game/${id}/rematch`) return;
			event.preventDefault();
			location.assign(`/game/${NEW_GAME}?like=${id}`);
		});
	}

	#say(isKept: boolean): void {
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
