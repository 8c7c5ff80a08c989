/**
 * Stores planned and unacknowledged orders on the device, so that they survive a reload, in
 * correspondence games for days. They belong to one person, one turn and one life; all tabs
 * of that person share them.
 */
import { isTarget, orderOf, targetOf } from "../../rules/order.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { isStarting } from "./forecast.ts";
import type { GiveContext } from "./giveOrders.ts";
import { planAgain } from "./plan.ts";
import { actorOf, type GameState, isPlaying } from "./state.ts";

/** Prefix of each storage key; the number is the version of the format. */
const PREFIX = "plans 1 ";

/** How many games' plans are stored; the oldest are removed first. */
const MOST_GAMES = 40;

type Kept = {
	/** The turn, phase and life that the plans belong to. */
	readonly of: string;
	/** How many orders were spent when these plans were stored. */
	readonly spent: number;
	readonly drafts: readonly number[];
	readonly pending: readonly (readonly [id: string, target: number])[];
	/** Epoch ms. */
	readonly at: number;
};

export class SavedPlans {
	readonly #key: string;
	#written = "";

	/** `reader`: identifies the person; see server/identity/readerId.ts. */
	constructor(gameId: string, reader: string) {
		this.#key = `${PREFIX}${gameId} ${reader}`;
	}

	/** The state with its stored plans, as far as they are still possible. */
	recall(state: GameState, context: GiveContext): GameState {
		const known = read(this.#key);
		const of = situationOf(state);
		if (known === null || known.of !== of || !isPlaying(state)) return state;
		const { turn, board } = state.view.position;
		const seen = new Set([
			...state.view.orders.map(({ id }) => id),
			...state.pending.map(({ id }) => id),
		]);
		const sent = known.pending
			.filter(([id, target]) => !seen.has(id) && isTarget(target, board))
			.map(([id, target]) => ({ id, turn, order: orderOf(target) }));
		const pending = [...state.pending, ...sent];
		const drafts = draftsLeft(state, known)
			.filter((target) => isTarget(target, board))
			.map(orderOf);
		const next = planAgain({ ...state, pending }, drafts, context).state;
		// The device already stores these plans; `keep` removes them once the orders are sent.
		this.#written = textOf(next);
		return next;
	}

	/** Like `recall`, after another tab has changed or removed the stored plans. */
	adopt(state: GameState, context: GiveContext): GameState {
		if (situationOf(state) === null || read(this.#key) !== null)
			return this.recall(state, context);
		const next = { ...state, drafts: [], chosen: null };
		// Otherwise the tabs would answer each other endlessly.
		this.#written = textOf(next);
		return next;
	}

	keep(state: GameState): void {
		const plans = plansIn(state);
		if (plans === null) return;
		const text = JSON.stringify(plans);
		if (text === this.#written) return;
		// A page without any plans of its own leaves what another tab has stored.
		const isEmpty = plans.drafts.length + plans.pending.length === 0;
		if (isEmpty && this.#written === "") return;
		this.#written = text;
		if (isEmpty) forget(this.#key);
		else write(this.#key, { ...plans, at: Date.now() });
	}

	/** Calls back when another tab changes the stored plans. */
	follow(onChange: () => void): void {
		addEventListener("storage", ({ key }) => {
			if (key === this.#key) onChange();
		});
	}
}

/** The part of a state to store. */
function plansIn(state: GameState): Omit<Kept, "at"> | null {
	const of = situationOf(state);
	if (of === null || !isPlaying(state)) return null;
	return {
		...{ of, spent: state.view.spent },
		drafts: state.drafts.map(targetOf),
		pending: state.pending.map(
			({ id, order }) => [id, targetOf(order)] as const,
		),
	};
}

function textOf(state: GameState): string {
	return JSON.stringify(plansIn(state));
}

/** The turn, phase and life that plans belong to; null if nothing can be planned, or the game is single-step. */
function situationOf(state: GameState): string | null {
	const actor = actorOf(state.view);
	if (!isPlaying(state) || actor === null || isSingleStep(state.view))
		return null;
	const { position, phase } = state.view;
	const own = position.seats[actor];
	const life = own.type === "alive" ? `${own.startedTurn}` : own.type;
	return `${actor} ${position.turn} ${phase} ${life}`;
}

/** Drops the drafts that were confirmed elsewhere meanwhile, for example on another device. */
function draftsLeft(
	state: GameState,
	{ drafts, spent }: Kept,
): readonly number[] {
	if (!isPlaying(state) || isStarting(state.view)) return drafts;
	const { viewer, orders } = state.view;
	if (state.view.spent <= spent) return drafts;
	const own = orders.filter(({ seat }) => seat === viewer);
	const given = own.map(({ order }) => targetOf(order));
	return drafts.filter((draft) => !given.includes(draft));
}

function read(key: string): Kept | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
		return isKept(kept) ? kept : null;
	} catch {
		return null;
	}
}

function isKept(value: unknown): value is Kept {
	const kept = value as Kept | null;
	return (
		typeof kept?.of === "string" &&
		Number.isInteger(kept.spent) &&
		Number.isFinite(kept.at) &&
		kept.drafts.every((target) => isTarget(target)) &&
		kept.pending.every(
			([id, target]) => typeof id === "string" && isTarget(target),
		)
	);
}

function write(key: string, plans: Kept): void {
	try {
		localStorage.setItem(key, JSON.stringify(plans));
		const keys = Object.keys(localStorage).filter((one) =>
			one.startsWith("plans "),
		);
		// Plans of other versions are removed first.
		const byAge = keys
			.map((one) => [one, read(one)?.at ?? 0] as const)
			.sort(([, a], [, b]) => b - a);
		for (const [one] of byAge.slice(MOST_GAMES)) forget(one);
	} catch {
		// Storage can be full or disabled; then a reload loses the plans.
	}
}

function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Storage can be disabled.
	}
}
