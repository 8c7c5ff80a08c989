/** What a game and the lines of the streams look like. The examples of views are parts of them. */

export const GAME = "n3w8kq5tz2ba7xme";

export type ShownLine = {
	readonly type: string;
	readonly [field: string]: unknown;
};

const you = {
	...{ seat: 0, orders: [], ordersLeft: 6 },
	targets: { grow: [57, 58], attack: [], defend: [40, 41], bank: [] },
	...{ starts: [], ahead: [] },
};

const ann = {
	...{ name: "ann", bot: null, isBotAccount: true },
	...{ hasResigned: false, isReady: false, isHeld: false },
};

const seat = {
	...{ ...ann, state: "alive", level: 6, banked: 0 },
	...{ tiles: 9, towns: 1, points: 12 },
};

const game = {
	...{ game: GAME, viewer: 0, isYourTurn: true },
	...{ state: "playing", turn: 3 },
	...{ phase: "collecting", deadlineAt: 1795912820000 },
	tiles: [
		{
			...{ terrain: "plain", neighbors: [1, 17], owner: 0 },
			...{ strength: 20, drop: 0 },
		},
	],
	seats: [seat],
	you,
};

/** Of a game that is played, what a program needs first. */
export const GAME_PART = game;

export const TURN = {
	...{ turn: 3, at: 62000 },
	...{ key: "5f0c…", hash: "91ab…", entries: [] },
	orders: [{ seat: 0, target: 57, did: "grow" }],
	events: [
		{ type: "grew", seat: 0, tile: 57, strength: 20, first: false },
		{ type: "scored", points: [3, 2] },
	],
};

export const GAME_LINES: readonly ShownLine[] = [
	{ type: "view", now: 1795912800000, game },
	{ type: "presence", away: [], watching: 1 },
	{
		...{ type: "order", seat: 0, target: 57, at: 61250 },
		...{ id: "api 3 0", does: "grow" },
	},
	{ type: "ready", seat: 0 },
	{ type: "turn", ...TURN },
	{
		...{ type: "phase", now: 1795912822000, turn: 4 },
		...{ phase: "collecting", phaseStartedAt: 1795912822000 },
		deadlineAt: 1795912842000,
		changed: [{ tile: 57, owner: 0, strength: 20, drop: 0 }],
		...{ seats: [seat], you, isYourTurn: true },
	},
	{
		...{ type: "over", overAt: 1795913300000 },
		...{ reason: "won", standings: [0, 1] },
	},
];

/** `own`: a game as it stands in a list of one's own. */
export function newsLinesOf(own: object): readonly ShownLine[] {
	const now = 1795912800000;
	return [
		{ type: "games", now, games: [own], unheard: [] },
		{ type: "turn", now, game: own },
		{
			...{ type: "over", now, game: GAME, overAt: now, seat: 0 },
			...{ reason: "won", standings: [0, 1] },
		},
	];
}
