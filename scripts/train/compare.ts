/** Games between two kinds of bots, and what each kind did in them. */
import type { BotKind } from "../../src/bots/bots.ts";
import type { Event } from "../../src/rules/event.ts";
import { isTown } from "../../src/rules/terrain.ts";
import { drawProgress } from "../cli/progressBar.ts";
import { playGame } from "./playGame.ts";
import { chooseAs } from "./sampleGames.ts";
import type { Setup } from "./setups.ts";

/** What a kind of bot did: how many of its orders were of each kind, and how many towns it took. */
export type Deeds = {
	grow: number;
	attack: number;
	defend: number;
	failed: number;
	towns: number;
	/** How many seats played so, and how many turns they played in all. */
	seats: number;
	turns: number;
};

export type Comparison = {
	readonly games: number;
	/** In how many games a bot of the first kind came first. */
	readonly first: number;
	/** Of all pairs of one bot of each kind: how many there were, and in how many the first kind's was ahead. */
	readonly pairs: number;
	readonly ahead: number;
	/** In how many games the first kind's mean place was better; half for an equal one. */
	readonly better: number;
	readonly deeds: Deeds;
};

export type Match = {
	readonly setup: Setup;
	readonly kind: BotKind;
	readonly against: BotKind;
	/** How many seats the first kind has; it moves from seat to seat. */
	readonly own: number;
};

export function compareBots(
	{ setup, kind, against, own }: Match,
	games: number,
	seed: string,
): Comparison {
	const sums = { games, first: 0, pairs: 0, ahead: 0, better: 0 };
	const deeds = noDeeds();
	for (let game = 0; game < games; game++) {
		drawProgress((game + 1) / games);
		const isOwn = ownSeats(setup.seats, own, game);
		const round = `${seed} ${Math.floor(game / setup.seats)}`;
		const standings = playGame(
			setup,
			isOwn.map((one) => chooseAs(one ? kind : against)),
			{ board: round, chance: `${seed} ${game}` },
			(before, events) => {
				for (const event of events) noteDeed(deeds, event, isOwn, before.board);
				deeds.turns += own;
			},
		);
		deeds.seats += own;
		note(
			sums,
			standings.map((seat) => isOwn[seat] as boolean),
		);
	}
	return { ...sums, deeds };
}

function noDeeds(): Deeds {
	const none = { grow: 0, attack: 0, defend: 0, failed: 0, towns: 0 };
	return { ...none, seats: 0, turns: 0 };
}

/** Which seats the first kind has: if it has half of them, neighbours in half of the games, else every second one. */
function ownSeats(seats: number, own: number, game: number): boolean[] {
	const step = 2 * own === seats ? 1 + (Math.floor(game / seats) % 2) : 1;
	const taken = Array.from(
		{ length: own },
		(_, i) => (game + i * step) % seats,
	);
	return Array.from({ length: seats }, (_, seat) => taken.includes(seat));
}

function noteDeed(
	deeds: Deeds,
	event: Event,
	isOwn: readonly boolean[],
	board: Parameters<typeof isTown>[0],
): void {
	if (!("seat" in event) || !isOwn[event.seat]) return;
	if (event.type === "attacked") deeds.attack++;
	else if (event.type === "defended") deeds.defend++;
	else if (event.type === "failed") deeds.failed++;
	else if (event.type === "grew") deeds.grow++;
	const isTaken = event.type === "grew" || event.type === "captured";
	if (isTaken && isTown(board, event.tile)) deeds.towns++;
}

type Sums = { -readonly [K in keyof Omit<Comparison, "deeds">]: number };

/** Adds a game in which the seats finished so; true for the first kind's. */
function note(sums: Sums, places: readonly boolean[]): void {
	if (places[0]) sums.first++;
	let ahead = 0;
	let pairs = 0;
	for (const [place, isOwn] of places.entries())
		for (const other of places.slice(place + 1)) {
			if (isOwn === other) continue;
			pairs++;
			if (isOwn) ahead++;
		}
	sums.pairs += pairs;
	sums.ahead += ahead;
	sums.better += ahead > pairs / 2 ? 1 : ahead === pairs / 2 ? 0.5 : 0;
}
