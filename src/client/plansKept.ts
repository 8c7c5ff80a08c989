/**
 * Plans that are not given yet, and orders that nobody has acknowledged, kept on
 * the device: over a reload, and by correspondence for days. They are one
 * person's, of one turn and life, and all of that person's tabs have the same.
 */
import * as z from "zod/mini";
import { packOrder, unpackOrder } from "../protocol/packedView.ts";
import { isStarting } from "./forecast.ts";
import { type Means, planAgain } from "./plan.ts";
import { actorOf, type GameState, isHasty, isPlaying } from "./state.ts";

/** With the version of what is kept under it. */
const PREFIX = "plans 1 ";

/** Of as many games; the oldest is forgotten. */
const MOST_GAMES = 40;

const kept = z.object({
	/** The turn, phase and life that they are for. */
	of: z.string(),
	/** Orders that were spent when this was kept. */
	spent: z.int(),
	drafts: z.array(z.int().check(z.gte(-1))).check(z.maxLength(100)),
	pending: z
		.array(z.object({ id: z.string(), target: z.int().check(z.gte(-1)) }))
		.check(z.maxLength(100)),
	/** Epoch ms. */
	at: z.number(),
});

type Kept = z.infer<typeof kept>;

export class PlansKept {
	readonly #key: string;
	#written = "";

	/** `reader`: names the person; see server/readerKey.ts. */
	constructor(gameId: string, reader: string) {
		this.#key = `${PREFIX}${gameId} ${reader}`;
	}

	/** A state with what was kept for it, as far as it can still be done. */
	recall(state: GameState, means: Means): GameState {
		const known = read(this.#key);
		const of = situationOf(state);
		if (known === null || of === null || known.of !== of) return state;
		if (!isPlaying(state)) return state;
		const { turn } = state.view.position;
		const given = new Set(state.view.orders.map(({ id }) => id));
		const pending = known.pending
			.filter(({ id }) => !given.has(id))
			.map(({ id, target }) => ({ id, turn, order: unpackOrder(target) }));
		const drafts = draftsLeft(state, known).map(unpackOrder);
		return planAgain({ ...state, pending }, drafts, means).state;
	}

	keep(state: GameState): void {
		const of = situationOf(state);
		if (of === null || !isPlaying(state)) return;
		const plans = {
			...{ of, spent: state.view.spent },
			drafts: state.drafts.map(packOrder),
			pending: state.pending.map(({ id, order }) => ({
				...{ id, target: packOrder(order) },
			})),
		};
		const text = JSON.stringify(plans);
		if (text === this.#written) return;
		// A page that has never planned anything leaves alone what another tab keeps.
		const isEmpty = plans.drafts.length + plans.pending.length === 0;
		if (isEmpty && this.#written === "") return;
		this.#written = text;
		if (isEmpty) forget(this.#key);
		else write(this.#key, { ...plans, at: Date.now() });
	}

	/** Tells of what another tab has kept. */
	follow(onChange: () => void): void {
		addEventListener("storage", ({ key }) => {
			if (key !== this.#key) return;
			// What is kept now is the other tab's.
			this.#written = "from elsewhere";
			onChange();
		});
	}
}

/** What plans are for; null where there is nothing to plan, or no time for second thoughts. */
function situationOf(state: GameState): string | null {
	const actor = actorOf(state.view);
	if (!isPlaying(state) || actor === null || isHasty(state.view)) return null;
	const { position, phase } = state.view;
	const own = position.seats[actor];
	const life = own.type === "alive" ? `${own.startedTurn}` : own.type;
	return `${actor} ${position.turn} ${phase} ${life}`;
}

/** Without those that were given elsewhere meanwhile, as on another device. */
function draftsLeft(state: GameState, { drafts, spent }: Kept): number[] {
	if (!isPlaying(state) || isStarting(state.view)) return drafts;
	const { viewer, orders } = state.view;
	if (state.view.spent <= spent) return drafts;
	const own = orders.filter(({ seat }) => seat === viewer);
	const given = own.map(({ order }) => packOrder(order));
	return drafts.filter((draft) => !given.includes(draft));
}

function read(key: string): Kept | null {
	try {
		const text = localStorage.getItem(key);
		return text === null
			? null
			: (kept.safeParse(JSON.parse(text)).data ?? null);
	} catch {
		return null;
	}
}

function write(key: string, plans: Kept): void {
	try {
		localStorage.setItem(key, JSON.stringify(plans));
		const keys = Object.keys(localStorage).filter((one) =>
			one.startsWith("plans "),
		);
		// Those of other versions go first.
		const byAge = keys
			.map((one) => [one, read(one)?.at ?? 0] as const)
			.sort(([, a], [, b]) => b - a);
		for (const [one] of byAge.slice(MOST_GAMES)) forget(one);
	} catch {
		// Storage can be full or switched off: a reload forgets what is planned.
	}
}

function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Storage can be switched off.
	}
}
