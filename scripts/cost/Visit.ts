/** A person's visit to a game: opens its page, sends the orders of a turn, and closes the page. */
import { parseFromServer } from "../../src/protocol/fromServer.ts";
import type { PackedView } from "../../src/protocol/packedView.ts";
import type { Seat } from "../../src/rules/position.ts";
import { Connection } from "../load/Connection.ts";
import { GameModel } from "../load/GameModel.ts";
import { planPhase } from "../load/plan.ts";

type VisitOptions = {
	readonly address: string;
	readonly seat: Seat;
	readonly cookie: string | undefined;
};

export class Visit {
	readonly #visitor: VisitOptions;
	readonly #connection: Connection;
	#view: PackedView | null = null;
	/** The errors of this visit. */
	#fault: string | null = null;

	constructor(visitor: VisitOptions) {
		const { address, cookie } = visitor;
		this.#visitor = visitor;
		this.#connection = new Connection(address, cookie ?? null, {
			onMessage: (type, data) => this.#receive(type, data.toString()),
			onLost: (why) => {
				this.#fault ??= why;
			},
			onSent: () => {},
		});
	}

	async opened(): Promise<Connection> {
		await this.#connection.opened;
		return this.#connection;
	}

	get isOver(): boolean {
		return this.#view?.type === "over";
	}

	/** The turn when the page was opened. */
	get turn(): number {
		return this.#view === null || this.#view.type === "lobby"
			? 0
			: this.#view.position.turn;
	}

	/** Returns the turn's orders, each as a function that sends it. */
	messages(): (() => void)[] {
		if (this.#view?.type !== "playing") return [];
		const { address, seat } = this.#visitor;
		const { known } = new GameModel(this.#view);
		// A person who has used orders this turn has just begun a life: otherwise each person visits once
		// per turn.
		const entered = new Set(this.#view.spent > 0 ? [seat] : []);
		const plan = planPhase({ ...known, entered }, address);
		return (plan.get(seat) ?? []).map(
			(message) => () => this.#connection.send(message),
		);
	}

	/** Throws if anything went wrong. */
	end(): void {
		this.#connection.close();
		if (this.#fault !== null)
			throw new Error(`${this.#visitor.address}: ${this.#fault}`);
	}

	#receive(type: string, text: string): void {
		if (type === "refused") this.#fault ??= text;
		const message = type === "view" ? parseFromServer(text) : null;
		if (message?.type === "view") this.#view ??= message.view;
	}
}
