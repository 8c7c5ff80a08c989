/**
 * Keeps on the device the orders that are planned, and those that the room has
 * not acknowledged: over a reload, and by correspondence for days. They belong
 * to one person, one turn and one life; all tabs of that person have the same.
 */
import { isTarget, orderOf, targetOf } from "../../rules/order.ts";
import { isSingleStep } from "../view/isSingleStep.ts";
import { isStarting } from "./forecast.ts";
import { type PlanContext, planAgain } from "./plan.ts";
import { actorOf, type GameState, isPlaying } from "./state.ts";

/** Begins each key; the number is the version of what is kept. */
const PREFIX = "plans 1 ";

/** How many games' plans are kept; then the oldest go. */
const MOST_GAMES = 40;

type Kept = {
	/** The turn, phase and life that they are for. */
	readonly of: string;
	/** Orders that were spent when this was kept. */
	readonly spent: number;
	readonly drafts: readonly number[];
	readonly pending: readonly (readonly [id: string, target: number])[];
	/** Epoch ms. */
	readonly at: number;
};

export class SavedPlans {
	readonly #key: string;
	#written = "";

	/** `reader`: names the person; see server/identity/readerId.ts. */
	constructor(gameId: string, reader: string) {
		this.#key = `${PREFIX}${gameId} ${reader}`;
	}

	/** The state with what was kept for it, as far as that is still possible. */
	recall(state: GameState, context: PlanContext): GameState {
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
		// It is on the device already, and goes from there once it is given.
		this.#written = textOf(next);
		return next;
	}

	/** The same after another tab has kept something, or has nothing left to keep. */
	adopt(state: GameState, context: PlanContext): GameState {
		if (situationOf(state) === null || read(this.#key) !== null)
			return this.recall(state, context);
		const next = { ...state, drafts: [], chosen: null };
		// Otherwise the tabs would answer each other without end.
		this.#written = textOf(next);
		return next;
	}

	keep(state: GameState): void {
		const plans = plansIn(state);
		if (plans === null) return;
		const text = JSON.stringify(plans);
		if (text === this.#written) return;
		// A page that never planned anything leaves what another tab keeps.
		const isEmpty = plans.drafts.length + plans.pending.length === 0;
		if (isEmpty && this.#written === "") return;
		this.#written = text;
		if (isEmpty) forget(this.#key);
		else write(this.#key, { ...plans, at: Date.now() });
	}

	/** Calls back when another tab has kept something. */
	follow(onChange: () => void): void {
		addEventListener("storage", ({ key }) => {
			if (key === this.#key) onChange();
		});
	}
}

/** What to keep of a state. */
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

/** What plans are for; null where there is nothing to plan, or the game is single-step. */
function situationOf(state: GameState): string | null {
	const actor = actorOf(state.view);
	if (!isPlaying(state) || actor === null || isSingleStep(state.view))
		return null;
	const { position, phase } = state.view;
	const own = position.seats[actor];
	const life = own.type === "alive" ? `${own.startedTurn}` : own.type;
	return `${actor} ${position.turn} ${phase} ${life}`;
}

/** Without those that were given elsewhere meanwhile, for example on another device. */
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
		// Plans of other versions go first.
		const byAge = keys
			.map((one) => [one, read(one)?.at ?? 0] as const)
			.sort(([, a], [, b]) => b - a);
		for (const [one] of byAge.slice(MOST_GAMES)) forget(one);
	} catch {
		// Storage can be full or switched off: then a reload loses the plans.
	}
}

function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Storage can be switched off.
	}
}
