/** Somebody opens a game's page, sees how it stands, gives the orders of a turn, and is gone. */
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
	/** Something that must not be. */
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

	/** Which turn it was when the page was opened. */
	get turn(): number {
		return this.#view === null || this.#view.type === "lobby"
			? 0
			: this.#view.position.turn;
	}

	/** Sends the orders, one by one. */
	messages(): (() => void)[] {
		if (this.#view?.type !== "playing") return [];
		const { address, seat } = this.#visitor;
		const { known } = new GameModel(this.#view);
		// Whoever has given orders this turn has begun a life: else nobody comes twice.
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
