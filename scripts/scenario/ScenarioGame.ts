/** A game scenario, played step by step by the rules of this project. */
import { type TileIndex, tileAt } from "../../src/rules/hex.ts";
import {
	BANK,
	checkOrder,
	type Order,
	type PlacedOrder,
} from "../../src/rules/order.ts";
import { hasFreeTile, type Seat } from "../../src/rules/position.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { efficiencies } from "../../src/rules/sequence.ts";
import { enter, start } from "../../src/rules/steps/enter.ts";
import { erode } from "../../src/rules/steps/erode.ts";
import { execute } from "../../src/rules/steps/execute.ts";
import { updateLevels } from "../../src/rules/steps/level.ts";
import {
	happen,
	type RandomEvent,
} from "../../src/rules/steps/randomEvents.ts";
import { settle } from "../../src/rules/steps/settle.ts";
import {
	emit,
	openTurn,
	type TurnContext,
} from "../../src/rules/turnContext.ts";
import { finalState } from "./finalState.ts";
import type { GameScenario } from "./format.ts";
import { idsIn, positionOf } from "./position.ts";
import { effectsOf, failure, type Names, outcomeIn } from "./resultFormat.ts";
import { toEnd, toRuleset } from "./ruleset.ts";
import type { Step, StepOf } from "./shapes.ts";
import { TurnOrders } from "./TurnOrders.ts";

export class ScenarioGame {
	readonly #ruleset: Ruleset;
	/** The players' ids, by seat. */
	readonly #ids: readonly number[];
	#turn: TurnContext;
	#orders: TurnOrders;

	/** Throws `Unplayable`. */
	constructor(scenario: GameScenario) {
		this.#ruleset = {
			...toRuleset(scenario.ruleset),
			end: toEnd(scenario.end),
		};
		this.#ids = idsIn(scenario);
		this.#orders = new TurnOrders(this.#ids.length);
		this.#turn = openTurn(
			this.#ruleset,
			positionOf(scenario, this.#ids),
			scenario.nowMs,
		);
	}

	/** Plays a step, and returns its outcome in the format's words. */
	play(step: Step): object {
		if (step.atMs !== undefined) this.#setClock(step.atMs);
		const before = this.#turn.events.length;
		const outcome = this.#outcomeOf(step);
		const events = this.#turn.events.slice(before);
		return {
			step: step.step,
			...outcome,
			...(step.step === "collect" || step.step === "next"
				? {}
				: {
						effects: events.flatMap((event) => effectsOf(event, this.#names())),
					}),
		};
	}

	/** The position after the last step. */
	result(): object {
		return finalState(this.#ruleset, this.#turn.draft, this.#ids);
	}

	#outcomeOf(step: Step): object {
		switch (step.step) {
			case "join":
				return this.#join(step);
			case "collect":
				return this.#collect(step);
			case "events":
				for (const event of step.events) this.#happen(event);
				return {};
			case "execute":
				return this.#execute();
			case "erosion":
				erode(this.#turn);
				updateLevels(this.#turn);
				return {};
			case "levels":
				updateLevels(this.#turn);
				return {};
			case "next":
				return this.#next(step.turns);
		}
	}

	#join({ joins }: StepOf<"join">): object {
		const isOpen = this.#ruleset.multiStep && hasFreeTile(this.#turn.draft);
		return {
			joins: joins.map(({ player, col, row, atMs }) => {
				this.#setClock(atMs);
				const reason =
					!isOpen || col === null || row === null
						? isOpen
							? "no_tile"
							: "closed"
						: this.#start(player, this.#tile(col, row));
				const state =
					reason === null
						? "joined"
						: reason === "bad_first"
							? "failed"
							: "refused";
				return { player, state, reason };
			}),
		};
	}

	#start(player: number, tile: TileIndex): string | null {
		const seat = this.#seat(player);
		const refusal = start(this.#turn, seat, tile);
		if (refusal === null) {
			this.#forgetOldLife(seat);
			this.#orders.countUse(seat);
		}
		return refusal;
	}

	#collect({ actions }: StepOf<"collect">): object {
		const refusals = new Map<object, string>();
		const arrivals = actions.toSorted(
			(a, b) => a.confirmedAtMs - b.confirmedAtMs,
		);
		for (const action of arrivals) {
			this.#setClock(action.confirmedAtMs);
			const refusal = this.#confirm(action);
			if (refusal !== null) refusals.set(action, refusal);
		}
		const efficiencyAt = efficiencies(this.#ruleset, this.#orders.all);
		return {
			actions: actions.map((action) => {
				const { id, confirmedAtMs, efficiency } = action;
				const reason = refusals.get(action);
				return reason === undefined
					? {
							id,
							state: "accepted",
							reason: null,
							efficiency: efficiency ?? efficiencyAt(confirmedAtMs),
						}
					: { id, state: "refused", reason, efficiency: null };
			}),
		};
	}

	#confirm(action: StepOf<"collect">["actions"][number]): string | null {
		const { id, player, type, col, row, confirmedAtMs, efficiency } = action;
		if (type !== "bank" && (col === null || row === null)) return "no_tile";
		const order: Order =
			type === "bank"
				? BANK
				: { type, tile: this.#tile(col as number, row as number) };
		const seat = this.#seat(player);
		const placed: PlacedOrder = { seat, order, at: confirmedAtMs };
		const { draft } = this.#turn;
		const check = () =>
			checkOrder(this.#ruleset, draft, placed, this.#orders.usedBy(seat));
		let refusal = check();
		if (refusal === null && draft.seats[seat].type !== "alive") {
			this.#forgetOldLife(seat);
			enter(this.#turn, seat);
			refusal = check();
		}
		if (refusal !== null) return refusal;
		this.#orders.add({ ...placed, id, given: efficiency });
		return null;
	}

	/** A life may begin in the turn in which the previous one ended: the orders of that one no longer count. */
	#forgetOldLife(seat: Seat): void {
		this.#orders.forgetLife(seat);
		this.#turn.tallies[seat] = { counted: 0, attacks: 0, hasBanked: false };
	}

	#happen(given: StepOf<"events">["events"][number]): void {
		if (!this.#ruleset.multiStep) return;
		const { col, row, ...event } = given;
		const rimDamage = this.#ruleset.events?.earthquake.rimDamage ?? 0;
		const tile = this.#tile(col, row);
		happen(this.#turn, { ...event, tile, rimDamage } as RandomEvent);
	}

	#execute(): object {
		const efficiencyAt = efficiencies(this.#ruleset, this.#orders.all);
		const outcomes = this.#orders.takeDue().map((due) => {
			const efficiency = due.given ?? efficiencyAt(due.at);
			const before = this.#turn.events.length;
			if (!due.isOfPastLife) execute(this.#turn, [{ ...due, efficiency }]);
			return {
				id: due.id,
				player: this.#ids[due.seat],
				efficiency,
				...(due.isOfPastLife
					? failure(due.order.type, "dead")
					: outcomeIn(this.#turn.events.slice(before))),
			};
		});
		settle(this.#turn);
		updateLevels(this.#turn);
		return { actions: outcomes };
	}

	#next(turns: number): object {
		const turn = this.#turn.draft.turn + turns;
		emit(this.#turn, { type: "turnBegan", turn });
		this.#turn = openTurn(this.#ruleset, this.#turn.draft, this.#turn.at);
		this.#orders = new TurnOrders(this.#ids.length);
		return { turn };
	}

	#setClock(at: number): void {
		this.#turn = { ...this.#turn, at };
	}

	#seat(id: number): Seat {
		return this.#ids.indexOf(id) as Seat;
	}

	#tile(col: number, row: number): TileIndex {
		return tileAt(this.#turn.draft.board, col, row);
	}

	#names(): Names {
		return { ids: this.#ids, board: this.#turn.draft.board };
	}
}
