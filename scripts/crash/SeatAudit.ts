/** What one seat was told of its game, turn by turn: believes nothing, and keeps what the stored log must have. */
import { isNextKey, type Key } from "../../src/rules/chain.ts";
import { hashOf } from "../../src/rules/hash.ts";
import type { Position, Seat } from "../../src/rules/position.ts";
import {
	type GameLog,
	replayTurn,
	type TurnRecord,
	unpackOrders,
} from "../../src/rules/replay.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import type { Figures } from "./CrashReport.ts";

type Seen = { readonly record: TurnRecord; readonly acknowledged: number[] };

export class Witness {
	readonly ruleset: Ruleset;
	readonly seat: Seat;
	readonly #figures: Figures;
	#position: Position;
	/** The last turn's key, at first the one published at the start; null to one who comes later. */
	#key: Key | null;
	/** Each order's target by its id: all that was ever sent, and what of this turn was acknowledged. */
	readonly #sent = new Map<string, number>();
	readonly #allAcknowledged = new Set<string>();
	#acknowledged = new Map<string, number>();
	readonly #seen = new Map<number, Seen>();
	/** A bot has played here for a while, or does since its person gave up, and gave orders of its own. */
	#wasHeld = false;

	constructor(
		game: { ruleset: Ruleset; seat: Seat; position: Position; chainEnd: Key },
		figures: Figures,
	) {
		this.ruleset = game.ruleset;
		this.seat = game.seat;
		this.#position = game.position;
		this.#key = game.position.turn === 0 ? game.chainEnd : null;
		this.#figures = figures;
	}

	get position(): Position {
		return this.#position;
	}

	/** Somebody's beginning a life is a part of the position. */
	enter(position: Position): void {
		this.#position = position;
	}

	noteHeld(): void {
		this.#wasHeld = true;
	}

	send(id: string, target: number): void {
		this.#sent.set(id, target);
	}

	isAcknowledged(id: string): boolean {
		return this.#allAcknowledged.has(id);
	}

	/** False if it was acknowledged before. */
	acknowledge(id: string, target: number): boolean {
		if (this.#sent.get(id) !== target)
			this.#figures.fault("other", `order ${id} was acknowledged, not sent`);
		const isNew = !this.#allAcknowledged.has(id);
		this.#allAcknowledged.add(id);
		this.#acknowledged.set(id, target);
		if (isNew) this.#figures.acknowledged++;
		return isNew;
	}

	resolve(turn: number, record: TurnRecord): void {
		const figures = this.#figures;
		const due = this.#position.turn;
		if (turn !== due)
			figures.fault(
				"turn doubled or skipped",
				`turn ${turn} came when ${due} was due`,
			);
		if (this.#key !== null && !isNextKey(this.#key, record.key))
			figures.fault("log", `turn ${turn} has no right key`);
		const { position } = replayTurn(this.ruleset, this.#position, record);
		if (hashOf(position) !== record.hash)
			figures.fault("log", `turn ${turn} has another hash`);
		const acknowledged = [...this.#acknowledged.values()];
		this.#check(turn, record, acknowledged);
		this.#seen.set(turn, { record, acknowledged });
		this.#position = position;
		this.#key = record.key;
		this.#acknowledged = new Map();
		figures.turns++;
	}

	/** Whatever was acknowledged is in the turn, and nothing that was not sent. */
	#check(turn: number, record: TurnRecord, acknowledged: number[]): void {
		const executed = this.#ordersIn(record);
		if (!isPartOf(acknowledged, executed))
			this.#figures.fault(
				"order lost",
				`turn ${turn} has ${executed.join(" ")}, and acknowledged was ${acknowledged.join(" ")}`,
			);
		if (!this.#wasHeld && !isPartOf(executed, [...this.#sent.values()]))
			this.#figures.fault("other", `turn ${turn} has an order nobody sent`);
	}

	#ordersIn(record: TurnRecord): number[] {
		return unpackOrders(this.ruleset, record)
			.filter(({ seat }) => seat === this.seat)
			.map(({ order }) => (order.type === "tile" ? order.tile : -1));
	}

	/** The stored log must be the game that was told, with every order that was acknowledged. */
	compare({ turns }: GameLog): void {
		for (const [turn, { record, acknowledged }] of this.#seen) {
			const stored = turns[turn];
			if (stored === undefined)
				this.#figures.fault("log", `turn ${turn} is not in the stored log`);
			else if (stored.hash !== record.hash)
				this.#figures.fault("log", `turn ${turn} is another in the stored log`);
			else if (!isPartOf(acknowledged, this.#ordersIn(stored)))
				this.#figures.fault("order lost", `the stored turn ${turn} lacks one`);
		}
	}
}

/** Whether each of `some` is in `all`, as often. */
function isPartOf(some: readonly number[], all: readonly number[]): boolean {
	const rest = [...all];
	return some.every((one) => {
		const at = rest.indexOf(one);
		if (at < 0) return false;
		rest.splice(at, 1);
		return true;
	});
}
