/** Plays a game scenario, step by step as told, by the project's own rules. */
import { outcomeOf } from "../../src/rules/ending.ts";
import { type TileIndex, tileAt } from "../../src/rules/hex.ts";
import {
	BANK,
	checkOrder,
	type Order,
	type PlacedOrder,
} from "../../src/rules/order.ts";
import { allSeats, hasFreeTile, type Seat } from "../../src/rules/position.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { efficiencies } from "../../src/rules/sequence.ts";
import { enter, start } from "../../src/rules/steps/enter.ts";
import { erode } from "../../src/rules/steps/erode.ts";
import { execute } from "../../src/rules/steps/execute.ts";
import { updateLevels } from "../../src/rules/steps/level.ts";
import { settle } from "../../src/rules/steps/settle.ts";
import { happen, type RandomEvent } from "../../src/rules/steps/strike.ts";
import {
	emit,
	openTurn,
	type TurnContext,
} from "../../src/rules/turnContext.ts";
import type { GameScenario, Step, StepOf } from "./format.ts";
import { idsIn, positionOf } from "./position.ts";
import {
	effectsOf,
	failure,
	type Names,
	outcomeIn,
	placeOf,
	playerResult,
} from "./resultFormat.ts";
import { toEnd, toRuleset } from "./ruleset.ts";

/** The result of a game scenario; throws `Unplayable`. */
export function playGame(scenario: GameScenario): object {
	const game = new ScenarioGame(scenario);
	const steps = scenario.steps.map((step) => game.play(step));
	return { ...game.result(), steps };
}

type Confirmed = PlacedOrder & {
	readonly id: number;
	/** Replaces the computed efficiency, if not null. */
	readonly given: number | null;
	executed: boolean;
	/** Its seat has died since, and begun another life. */
	outlived: boolean;
};

class ScenarioGame {
	readonly #ruleset: Ruleset;
	/** The players' ids, by seat. */
	readonly #ids: readonly number[];
	#stage: TurnContext;
	/** Orders of the turn, in order of confirmation. */
	#confirmed: Confirmed[] = [];
	/** Orders and arrivals of the turn, by seat. */
	#spent: number[];

	constructor(scenario: GameScenario) {
		this.#ruleset = {
			...toRuleset(scenario.ruleset),
			end: toEnd(scenario.end),
		};
		this.#ids = idsIn(scenario);
		this.#spent = this.#ids.map(() => 0);
		this.#stage = openTurn(
			this.#ruleset,
			positionOf(scenario, this.#ids),
			scenario.nowMs,
		);
	}

	play(step: Step): object {
		if (step.atMs !== undefined) this.#setClock(step.atMs);
		const before = this.#stage.events.length;
		const outcome = this.#outcomeOf(step);
		const events = this.#stage.events.slice(before);
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

	result(): object {
		const { draft } = this.#stage;
		const outcome = outcomeOf(this.#ruleset, draft);
		return {
			turn: draft.turn,
			tiles: draft.owners.flatMap((owner, tile) =>
				owner < 0
					? []
					: {
							...placeOf(draft.board, tile as TileIndex),
							player: this.#ids[owner],
							level: draft.strengths[tile],
						},
			),
			drops: draft.drops.map(({ tile, amount }) => ({
				...placeOf(draft.board, tile),
				amount,
			})),
			players: allSeats(draft).flatMap((seat) =>
				playerResult(
					seat,
					draft.seats[seat],
					this.#ids,
					this.#ruleset.multiStep,
				),
			),
			over: outcome !== null,
			winner:
				outcome === null || outcome.winner === null
					? null
					: this.#ids[outcome.winner],
		};
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
				erode(this.#stage);
				updateLevels(this.#stage);
				return {};
			case "levels":
				updateLevels(this.#stage);
				return {};
			case "next":
				return this.#next(step.turns);
		}
	}

	#join({ joins }: StepOf<"join">): object {
		const isOpen = this.#ruleset.multiStep && hasFreeTile(this.#stage.draft);
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
		const refusal = start(this.#stage, seat, tile);
		if (refusal === null) {
			this.#forgetOldLife(seat);
			this.#spent[seat]++;
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
		this.#confirmed.sort((a, b) => a.at - b.at);
		const efficiencyAt = efficiencies(this.#ruleset, this.#confirmed);
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
		if (type === "tile" && (col === null || row === null)) return "no_tile";
		const order: Order =
			type === "bank"
				? BANK
				: { type, tile: this.#tile(col as number, row as number) };
		const seat = this.#seat(player);
		const placed: PlacedOrder = { seat, order, at: confirmedAtMs };
		const { draft } = this.#stage;
		const check = () =>
			checkOrder(this.#ruleset, draft, placed, this.#spent[seat]);
		let refusal = check();
		if (refusal === null && draft.seats[seat].type !== "alive") {
			this.#forgetOldLife(seat);
			enter(this.#stage, seat);
			refusal = check();
		}
		if (refusal !== null) return refusal;
		this.#spent[seat]++;
		const lives = { executed: false, outlived: false };
		this.#confirmed.push({ ...placed, id, given: efficiency, ...lives });
		return null;
	}

	/** A life that begins in the turn in which the last one ended has nothing of it. */
	#forgetOldLife(seat: Seat): void {
		this.#spent[seat] = 0;
		this.#stage.tallies[seat] = { counted: 0, attacks: 0, hasBanked: false };
		for (const confirmed of this.#confirmed)
			if (confirmed.seat === seat) confirmed.outlived = true;
	}

	#happen(given: StepOf<"events">["events"][number]): void {
		if (!this.#ruleset.multiStep) return;
		const { col, row, ...event } = given;
		const rimDamage = this.#ruleset.events?.earthquake.rimDamage ?? 0;
		const tile = this.#tile(col, row);
		happen(this.#stage, { ...event, tile, rimDamage } as RandomEvent);
	}

	#execute(): object {
		const efficiencyAt = efficiencies(this.#ruleset, this.#confirmed);
		const due = this.#confirmed.filter(({ executed }) => !executed);
		const outcomes = due.map((confirmed) => {
			const efficiency = confirmed.given ?? efficiencyAt(confirmed.at);
			const before = this.#stage.events.length;
			if (!confirmed.outlived)
				execute(this.#stage, [{ ...confirmed, efficiency }]);
			confirmed.executed = true;
			return {
				id: confirmed.id,
				player: this.#ids[confirmed.seat],
				efficiency,
				...(confirmed.outlived
					? failure(confirmed.order.type, "dead")
					: outcomeIn(this.#stage.events.slice(before))),
			};
		});
		settle(this.#stage);
		updateLevels(this.#stage);
		return { actions: outcomes };
	}

	#next(turns: number): object {
		const turn = this.#stage.draft.turn + turns;
		emit(this.#stage, { type: "turnBegan", turn });
		this.#stage = openTurn(this.#ruleset, this.#stage.draft, this.#stage.at);
		this.#confirmed = [];
		this.#spent.fill(0);
		return { turn };
	}

	#setClock(at: number): void {
		this.#stage = { ...this.#stage, at };
	}

	#seat(id: number): Seat {
		return this.#ids.indexOf(id) as Seat;
	}

	#tile(col: number, row: number): TileIndex {
		return tileAt(this.#stage.draft.board, col, row);
	}

	#names(): Names {
		return { ids: this.#ids, board: this.#stage.draft.board };
	}
}
