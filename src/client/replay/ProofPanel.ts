/** Checks the game in the reader's browser, and says what was checked in plain words. */
import { countMoves, type GameLog } from "../../rules/replay.ts";
import { type Fault, prove } from "../../rules/verify.ts";
import type { ProofWords } from "../../words/en/proof.ts";
import { signedName } from "../../words/signedName.ts";
import { runCooperatively } from "../shared/cooperative.ts";
import { el, setText } from "../ui/dom.ts";

export type ProofPanelOptions = {
	readonly log: GameLog;
	readonly title: string;
	readonly words: ProofWords;
	readonly onTurn: (turn: number) => void;
};

export class ProofPanel {
	readonly root: HTMLDialogElement;
	readonly #options: ProofPanelOptions;
	readonly #progress: HTMLProgressElement;
	/** The progress, which is not read aloud, and the result, which is. */
	readonly #done = el("p", { class: "proof-done" });
	readonly #state = el("p", { class: "proof-state", role: "status" });
	readonly #found = el("div", { class: "proof-found" });
	readonly #closed = new AbortController();

	constructor(options: ProofPanelOptions) {
		const { log, title, words } = options;
		this.#options = options;
		this.#progress = el("progress", {
			...{ max: Math.max(1, log.turns.length), value: 0 },
			"aria-label": title,
		});
		const close = el(
			"button",
			{ type: "button", autofocus: true },
			words.close,
		);
		close.addEventListener("click", () => this.root.close());
		this.root = el(
			"dialog",
			{ class: "keys proof", "aria-label": title },
			el("h2", {}, title),
			el("p", { class: "proof-why" }, words.why),
			this.#progress,
			this.#done,
			this.#state,
			this.#found,
			this.#facts(),
			close,
		);
		this.root.addEventListener("close", () => this.#closed.abort());
	}

	async run(): Promise<void> {
		const { log } = this.#options;
		const all = log.turns.length;
		try {
			const fault = await runCooperatively(
				prove(log),
				(done) => this.#showProgress(done),
				this.#closed.signal,
			);
			this.#showProgress(fault?.turn ?? all);
			if (fault === null) this.#showProof();
			else this.#showFault(fault);
		} catch (error) {
			if (!this.#closed.signal.aborted) throw error;
		}
	}

	#showProgress(done: number): void {
		const { words, log } = this.#options;
		this.#progress.value = done;
		setText(this.#done, words.checking(done, log.turns.length));
	}

	#showProof(): void {
		const { log, words } = this.#options;
		const { checks, holds } = words;
		const { turns, seats, standings, origins = [] } = log;
		const { orders, entries } = countMoves(log);
		this.root.classList.add("holds");
		setText(this.#state, holds);
		const lines = [
			checks.keys(turns.length),
			checks.orders(orders, entries),
			checks.positions(turns.length + 1),
			...origins.map(({ turn, game }) => checks.origin(turn, game)),
			checks.result(signedName(seats[standings[0]]), turns.length),
		];
		this.#found.replaceChildren(
			el("ul", {}, ...lines.map((line) => el("li", {}, line))),
		);
	}

	#showFault({ turn, type }: Fault): void {
		const { log, words, onTurn } = this.#options;
		const { fails, failsAtEnd, faults, heldUntil, show } = words;
		this.root.classList.add("fails");
		setText(this.#state, turn < log.turns.length ? fails(turn) : failsAtEnd);
		const button = el("button", { type: "button" }, show(turn));
		button.addEventListener("click", () => {
			this.root.close();
			onTurn(turn);
		});
		this.#found.replaceChildren(
			el("p", {}, faults[type]),
			el("p", {}, heldUntil(turn)),
			...(turn < log.turns.length ? [button] : []),
		);
	}

	/** The published values, for readers who noted them, and how to check the game without this page. */
	#facts(): HTMLElement {
		const { log, words } = this.#options;
		const { published, finalHash, byHand } = words;
		return el(
			"dl",
			{ class: "proof-facts" },
			el("dt", {}, published),
			el("dd", {}, el("code", {}, log.chainEnd)),
			el("dt", {}, finalHash),
			el("dd", {}, el("code", {}, log.hash)),
			el("dt", {}, byHand),
			el("dd", {}, el("code", {}, "npm run verify < game.json")),
		);
	}
}
