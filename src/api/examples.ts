/**
 * An example of each endpoint: what is sent, and what comes back, with lists cut short. A test
 * sends each of them, with games and names of its own, and compares the answer's form.
 */
import {
	GAME,
	GAME_LINES,
	GAME_PART,
	newsLinesOf,
	type ShownLine,
	TURN,
} from "./lineExamples.ts";

export type Example = {
	readonly params?: Readonly<Record<string, string>> | undefined;
	/** Without its question mark. */
	readonly query?: string | undefined;
	readonly body?: Readonly<Record<string, unknown>> | undefined;
	/** Left out where the answer is a file. */
	readonly answer?: unknown;
	/** Instead of an answer that is too long to be shown: some of its fields. */
	readonly part?: unknown;
	/** Instead of an answer: lines of a stream. */
	readonly lines?: readonly ShownLine[];
	/** Whether a token is sent though none is needed. */
	readonly hasToken?: boolean;
};

const inGame = { id: GAME };
const ann = { name: "ann" };

const rating = { points: 1623, margin: 210, isProvisional: false };

const pastGame = {
	...{ id: GAME, ruleset: "march", cols: 17, rows: 9, map: "island" },
	...{ seatCount: 3, persons: 2, overAt: 1795912800000, reason: "won" },
	...{ turns: 24, fromTurn: null },
	players: [
		{
			...{ name: "ann", hasProfile: true, isBot: false },
			...{ isBotAccount: false, place: 1, points: 57 },
		},
	],
};

const listed = {
	...{ id: GAME, state: "open", ruleset: "march", cols: 17, rows: 9 },
	...{ map: "island", tempo: "even", plans: "sealed", paceMs: 20000 },
	...{ seatCount: 4, persons: 1, seatedBots: 0, fill: "normal" },
	host: "ann",
	...{ isBotHost: false, botAccounts: false },
	...{ beginsAt: null, turn: 0, isJoinable: true, isWatchable: true },
	watching: 0,
};

const own = {
	...{ ...listed, isYourTurn: true, deadlineAt: null },
	others: ["Mira"],
	otherBots: [],
};

const standing = {
	...{ turn: 3, phase: "collecting", deadlineAt: 1795912820000, seat: 0 },
	...{ orders: [57, 58], ordersLeft: 3, isReady: false, isOver: false },
};

const day = {
	...{ date: "2026-11-28", beginsAt: 1795824000000, endsAt: 1795910400000 },
	...{ commitment: "5f0c…", map: "ring", cols: 9, rows: 9, terrain: "--~.o…" },
	...{ turns: 8, bots: [{ kind: "captain", name: "Mira" }], players: 214 },
	best: [
		{
			...{ rank: 1, name: "ann", lead: 9, points: 21, turns: 8 },
			...{ tiles: 30, streak: 4 },
		},
	],
};

const done = { game: GAME };

export const EXAMPLES: Readonly<Record<string, Example>> = {
	player: {
		params: ann,
		answer: {
			...{ name: "ann", registeredAt: 1795910400000 },
			isBotAccount: false,
			ratings: [{ family: "march", ...rating, games: 31 }],
		},
	},
	ratingHistory: {
		params: { ...ann, family: "march" },
		answer: {
			changes: [{ game: GAME, at: 1795912800000, before: 1611, after: rating }],
			next: null,
		},
	},
	playerGames: {
		params: ann,
		query: "ruleset=march&outcome=won",
		answer: {
			games: [
				{
					...{ ...pastGame, place: 1, points: 57 },
					rated: { before: 1611, after: 1623 },
				},
			],
			next: null,
		},
	},
	leaderboard: {
		params: { family: "march" },
		answer: {
			players: [{ rank: 1, name: "ann", ...rating, sure: 1308, games: 31 }],
			next: null,
		},
	},
	finishedGames: {
		query: "ruleset=march&company=people",
		answer: { games: [pastGame], next: null },
	},
	currentGames: {
		query: "region=europe",
		answer: { games: [{ ...listed, region: "europe" }] },
	},
	ownGames: {
		answer: {
			games: [own],
		},
	},
	game: { params: inGame, hasToken: true, part: GAME_PART },
	gameTurns: {
		...{ params: inGame, query: "after=2", hasToken: true },
		answer: { turns: [TURN], next: null },
	},
	gameLog: { params: inGame },
	gamePicture: { params: inGame },
	createGame: {
		body: { with: "bots", bots: 1, strength: "easy" },
		answer: { id: GAME },
	},
	join: { params: inGame, body: {}, answer: done },
	leave: { params: inGame, answer: done },
	remove: { params: inGame, body: { seat: 1 }, answer: done },
	begin: { params: inGame, answer: done },
	rematch: { params: inGame, answer: { game: "b7hq2mxt9wza4nke" } },
	giveOrders: {
		params: inGame,
		body: { turn: 3, targets: [57, 58], isReady: false },
		answer: {
			results: [
				{ target: 57, error: null, does: "grow", why: null },
				{ target: 58, error: null, does: "attack", why: null },
			],
			...standing,
		},
	},
	chooseStart: {
		params: inGame,
		body: { tile: 57 },
		answer: { ...standing, turn: 0, orders: [], ordersLeft: 1 },
	},
	ready: {
		params: inGame,
		body: { turn: 3 },
		answer: { ...standing, isReady: true },
	},
	reopen: { params: inGame, body: { turn: 3 }, answer: standing },
	keepOrders: {
		params: inGame,
		body: { turn: 4, targets: [59] },
		answer: standing,
	},
	resign: { params: inGame, answer: done },
	say: { params: inGame, body: { phrase: "goodLuck" }, answer: done },
	gameStream: { params: inGame, hasToken: true, lines: GAME_LINES },
	newsStream: { lines: newsLinesOf(own) },
	rulesets: { query: "cols=17&rows=9" },
	today: { answer: day },
	day: { params: { date: "2026-11-28" }, answer: day },
	botUpgrade: { answer: { name: "ann", isBotAccount: true } },
};
