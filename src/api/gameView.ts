/** What a viewer may see of a game, in plain JSON. */
import * as z from "zod/mini";
import { FILLS } from "../bots/botStrengths.ts";
import { OVER_REASONS } from "../rules/ending.ts";
import { isYourTurn, mapShape, seat, tile, time } from "./common.ts";
import { ruleset } from "./ruleset.ts";
import { about, name } from "./schema.ts";

const settings = z.object({
	ruleset,
	cols: z.int(),
	rows: z.int(),
	map: mapShape,
	seatCount: z.int(),
	hasClock: about(
		"without a clock a phase ends only once everybody is ready",
		z.boolean(),
	),
	access: about(
		"who may take a seat: one person only, whoever has the link, or anybody",
		z.enum(["solo", "link", "public"]),
	),
	fill: about(
		"the bots that get empty seats; null: these are left out",
		z.nullable(z.enum(FILLS)),
	),
	botAccounts: about("whether bots' accounts may take seats", z.boolean()),
	isWatchable: about(
		"whether those without a seat may watch, once play has begun",
		z.boolean(),
	),
	beginsAfterMs: about(
		"play begins so long after the lobby opened; null: the host begins it, or the last who joins",
		z.nullable(z.int()),
	),
	from: about(
		"the game and its turn from which this one is played on; null if it began anew",
		z.nullable(z.object({ game: z.string(), turn: z.int() })),
	),
});

const holder = {
	name: about("empty if the account was deleted", z.string()),
	bot: about(
		"the kind of bot, if it is one of ours; null for an account or a guest",
		z.nullable(z.string()),
	),
	isBotAccount: about("whether it is a bot's account", z.boolean()),
};

/** What may change on a tile. */
export const tileState = {
	owner: about("null if it is free", z.nullable(seat)),
	strength: about("0 if it is free", z.number()),
	drop: about("points that lie here, to be had by growing", z.number()),
};

const tiles = about(
	"every tile, by its number",
	z.array(
		z.object({
			terrain: about(
				"only `plain`, `town` and `start` can be held; a start is a town, too",
				z.enum(["plain", "town", "start", "water", "mountain", "nothing"]),
			),
			neighbors: about(
				"the tiles beside it that can be held; none of one that can't",
				z.array(tile),
			),
			...tileState,
		}),
	),
);

const player = {
	...holder,
	hasResigned: about("a bot plays on", z.boolean()),
	isReady: about(
		"whether it has ended its turn, which then waits for others",
		z.boolean(),
	),
	isHeld: about("a bot plays until the person returns", z.boolean()),
};

/** Who has a seat. */
export const seatView = z.object(player);

export const seats = z.array(
	z.object({
		...player,
		state: about(
			"`absent` before its start",
			z.enum(["absent", "alive", "dead"]),
		),
		level: about("orders a turn; 0 unless alive", z.number()),
		banked: about("what is saved of earlier orders", z.number()),
		tiles: about("how many it has", z.int()),
		towns: about("how many of them are towns, or starts", z.int()),
		points: about("0 where points don't count", z.number()),
	}),
);

const order = z.object({
	seat,
	target: about("a tile, or -1 for banking", z.int()),
});

const targets = about(
	"the targets that would have an effect now, after the orders that were given, if nobody else gave any: by what the order would do",
	z.object({
		grow: z.array(tile),
		attack: z.array(tile),
		defend: z.array(tile),
		bank: about("[-1] or none", z.array(z.int())),
	}),
);

export const you = about(
	"what only you may see; null if you have no seat",
	z.nullable(
		z.object({
			seat,
			orders: about(
				"the targets of the orders that you gave in this turn",
				z.array(z.int()),
			),
			ordersLeft: about("how many more you may give", z.int()),
			targets,
			starts: about(
				"the tiles on which you may begin a life now; empty where starts are not chosen",
				z.array(tile),
			),
			ahead: about(
				"orders kept in advance, by turn",
				z.array(z.object({ turn: z.int(), targets: z.array(z.int()) })),
			),
		}),
	),
);

export const phase = about(
	"`waiting` while seats choose where they start, `collecting` while they give orders",
	z.enum(["waiting", "collecting"]),
);

/** Who has days off, from when until when. */
export const holidays = z.array(z.object({ seat, from: time, until: time }));

const common = {
	game: about("its id", z.string()),
	settings,
	viewer: about("your seat; null if you have none", z.nullable(seat)),
	isYourTurn,
};

const board = {
	chainEnd: about(
		"the key that was published at the start: the SHA-256 of the first turn's `key`, so that nobody can choose the game's chance later on",
		z.string(),
	),
	startedAt: about("epoch ms", time),
	turn: about("counted from 0", z.int()),
	tiles,
	seats,
};

const lobby = z.object({
	...common,
	state: z.literal("lobby"),
	seats: about("null is an empty seat", z.array(z.nullable(z.object(holder)))),
	host: about("the seat of who may begin", z.nullable(seat)),
	beginsAt: about("epoch ms; null if no time is set", z.nullable(time)),
	awaited: about(
		"the names of those for whom seats are reserved",
		z.array(z.string()),
	),
	awaitedBots: about(
		"those of them whose accounts are bots'",
		z.array(z.string()),
	),
});

const playing = z.object({
	...common,
	state: z.literal("playing"),
	...board,
	phase,
	phaseStartedAt: time,
	deadlineAt: about("epoch ms; null without a clock", z.nullable(time)),
	orders: about(
		"this turn's orders that you may see: your own, and where plans are open everybody's",
		z.array(order),
	),
	you,
});

const over = z.object({
	...common,
	state: z.literal("over"),
	...board,
	overAt: time,
	reason: about("why it ended", z.enum(OVER_REASONS)),
	standings: about("the seats, the best first", z.array(seat)),
});

export const gameView = name(
	"Game",
	z.discriminatedUnion("state", [lobby, playing, over]),
);
