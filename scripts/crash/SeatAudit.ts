/** Checks everything that one seat receives about its game, turn by turn, and later that the stored log matches. */
import { isNextKey, type Key } from "../../src/rules/chain.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { targetOf } from "../../src/rules/order.ts";
import type { Position, Seat } from "../../src/rules/position.ts";
import {
	type GameLog,
	replayTurn,
	type TurnRecord,
	unpackOrders,
} from "../../src/rules/replay.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import type { CrashReport } from "./CrashReport.ts";

type AuditedTurn = {
	readonly record: TurnRecord;
	readonly acknowledged: number[];
};

export class SeatAudit {
	readonly ruleset: Ruleset;
	readonly seat: Seat;
	readonly #report: CrashReport;
	#position: Position;
	/** The last turn's key, at first the one published at the start; null if the seat was taken later. */
	#key: Key | null;
	/** The targets of all orders ever sent, by id. */
	readonly #sent = new Map<string, number>();
	readonly #allAcknowledged = new Set<string>();
	/** The targets of this turn's acknowledged orders, by id. */
	#acknowledged = new Map<string, number>();
	readonly #turns = new Map<number, AuditedTurn>();
	/** A bot has played this seat, for a while or since its person resigned, and gave its own orders. */
	#wasHeld = false;

	constructor(
		game: { ruleset: Ruleset; seat: Seat; position: Position; chainEnd: Key },
		report: CrashReport,
	) {
		this.ruleset = game.ruleset;
		this.seat = game.seat;
		this.#position = game.position;
		this.#key = game.position.turn === 0 ? game.chainEnd : null;
		this.#report = report;
	}

	get position(): Position {
		return this.#position;
	}

	/** The position has changed within the turn, because a seat began a life. */
	setPosition(position: Position): void {
		this.#position = position;
	}

	/** From now on the turns may contain orders of a bot. */
	noteHeld(): void {
		this.#wasHeld = true;
	}

	noteSent(id: string, target: number): void {
		this.#sent.set(id, target);
	}

	isAcknowledged(id: string): boolean {
		return this.#allAcknowledged.has(id);
	}

	/** Records an acknowledgement; returns false if the order was acknowledged before. */
	noteAcknowledged(id: string, target: number): boolean {
		if (this.#sent.get(id) !== target)
			this.#report.addViolation(
				"other",
				`order ${id} was acknowledged, not sent`,
			);
		const isNew = !this.#allAcknowledged.has(id);
		this.#allAcknowledged.add(id);
		this.#acknowledged.set(id, target);
		if (isNew) this.#report.acknowledged++;
		return isNew;
	}

	/** Replays a received turn, and checks its number, key, hash and orders. */
	checkTurn(turn: number, record: TurnRecord): void {
		const report = this.#report;
		const due = this.#position.turn;
		if (turn !== due)
			report.addViolation(
				"turn doubled or skipped",
				`turn ${turn} came when ${due} was due`,
			);
		if (this.#key !== null && !isNextKey(this.#key, record.key))
			report.addViolation("log", `turn ${turn} has no right key`);
		const { position } = replayTurn(this.ruleset, this.#position, record);
		if (hashOf(position) !== record.hash)
			report.addViolation("log", `turn ${turn} has another hash`);
		const acknowledged = [...this.#acknowledged.values()];
		this.#checkOrders(turn, record, acknowledged);
		this.#turns.set(turn, { record, acknowledged });
		this.#position = position;
		this.#key = record.key;
		this.#acknowledged = new Map();
		report.turns++;
	}

	/** Checks that a turn has every acknowledged order, and none that was not sent. */
	#checkOrders(turn: number, record: TurnRecord, acknowledged: number[]): void {
		const executed = this.#ordersIn(record);
		if (!isPartOf(acknowledged, executed))
			this.#report.addViolation(
				"order lost",
				`turn ${turn} has ${executed.join(" ")}, and acknowledged was ${acknowledged.join(" ")}`,
			);
		if (!this.#wasHeld && !isPartOf(executed, [...this.#sent.values()]))
			this.#report.addViolation(
				"other",
				`turn ${turn} has an order nobody sent`,
			);
	}

	#ordersIn(record: TurnRecord): number[] {
		return unpackOrders(this.ruleset, record)
			.filter(({ seat }) => seat === this.seat)
			.map(({ order }) => targetOf(order));
	}

	/** Checks that the stored log has the turns that were received, with every acknowledged order. */
	checkLog({ turns }: GameLog): void {
		for (const [turn, { record, acknowledged }] of this.#turns) {
			const stored = turns[turn];
			if (stored === undefined)
				this.#report.addViolation(
					"log",
					`turn ${turn} is not in the stored log`,
				);
			else if (stored.hash !== record.hash)
				this.#report.addViolation(
					"log",
					`turn ${turn} is another in the stored log`,
				);
			else if (!isPartOf(acknowledged, this.#ordersIn(stored)))
				this.#report.addViolation(
					"order lost",
					`the stored turn ${turn} lacks one`,
				);
		}
	}
}

/** Whether `all` contains each item of `some`, at least as often. */
function isPartOf(some: readonly number[], all: readonly number[]): boolean {
	const rest = [...all];
	return some.every((one) => {
		const at = rest.indexOf(one);
		if (at < 0) return false;
		rest.splice(at, 1);
		return true;
	});
}
