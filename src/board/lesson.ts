/** The guided first game: its board, what each step asks for, and what the opponent does meanwhile. */
import { allTiles, labelOf, type TileIndex } from "../rules/hex.ts";
import { marchFor } from "../rules/modes.ts";
import { parse } from "../rules/notation.ts";
import { ordersLeft, type PlacedOrder } from "../rules/order.ts";
import {
	FREE,
	freeTiles,
	type Position,
	type Seat,
} from "../rules/position.ts";
import type { Ruleset } from "../rules/ruleset.ts";
import { touchingTiles } from "../rules/steps/attack.ts";
import { isTown, landTiles } from "../rules/terrain.ts";
import { resolveTurn, type TurnResult } from "../rules/turn.ts";

/** What is learnt, one thing at a time. */
export const LESSON_STEPS = [
	"take",
	"read",
	"attack",
	"hold",
	"cut",
	"town",
	"goal",
] as const;

export type LessonStep = (typeof LESSON_STEPS)[number];

export const LEARNER = 0 as Seat;
export const OPPONENT = 1 as Seat;

/** The bot that lets itself be beaten; it has the same name in every language. */
export const OPPONENT_NAME = "Toby";

/**
 * The learner's land is a hollow around C-4. Once that is taken, three tiles touch C-5; and C-6,
 * which falls to two, is all that joins the opponent's second town to the rest.
 */
export const LESSON_START: Position = parse(`
	turn 0
	a: level 1, points 0
	b: level 2, points 0

	~         .         .         .
	     ^         .         b3
	.         .         b5        b3
	     a3        a3        b3o
	a3        a3        b3        b3
	     a4o       .         b2
	a3        a3        a5        ~
	     a3        a3        b3
	~         .         b6o       b3
	     .         ^         b3
`);

const BOARD = LESSON_START.board;

/** The turns that the learner plays freely, after those of the steps. */
export const OWN_TURNS = 3;

/** What a step is about. Labels are names of tiles. */
type Script = {
	/** The turn in which the step is played. */
	readonly turn: number;
	/** The tile to give an order on; null: any. */
	readonly asked: string | null;
	/** Another tile, to compare it with. */
	readonly beside?: string;
	/** The step is done once the order is planned, not only once the turn is over. */
	readonly isPlanOnly?: true;
	/** The opponent's orders of the turn. */
	readonly against: readonly string[];
};

const SCRIPTS: Readonly<Record<LessonStep, Script>> = {
	take: { turn: 0, asked: "C-4", against: ["E-7", "C-7"] },
	read: {
		...{ turn: 1, asked: "C-5", beside: "B-5", isPlanOnly: true },
		against: ["E-6", "B-7"],
	},
	attack: { turn: 1, asked: "C-5", against: ["E-6", "B-7"] },
	// In the second round, so that the tile is defended first, whatever chance says.
	hold: { turn: 2, asked: "C-5", against: ["A-6", "C-5"] },
	cut: { turn: 3, asked: "C-6", against: ["A-7", "A-5"] },
	town: { turn: 4, asked: "E-5", against: ["A-4"] },
	goal: { turn: 5, asked: null, against: [] },
};

const TURNS = SCRIPTS.goal.turn + OWN_TURNS;

/** The rules of the usual board, with one order a turn for each town and none besides, so that there is one thing to do. */
export const LESSON_RULES: Ruleset = {
	...marchFor({ cols: 17, rows: 9 }),
	startLevel: 0,
	end: { type: "points", turns: TURNS },
	maxTurns: TURNS,
};

/** Decides who goes first in a round, always in the same way. */
const KEY = "lesson";

function tileNamed(label: string): TileIndex {
	const tile = allTiles(BOARD).find((each) => labelOf(BOARD, each) === label);
	if (tile === undefined) throw new Error(`no tile ${label} in the lesson`);
	return tile;
}

/** The tile on which a step asks for an order; null for any. */
export function askedTile(step: LessonStep): TileIndex | null {
	const { asked } = SCRIPTS[step];
	return asked === null ? null : tileNamed(asked);
}

/** The tiles that a step points at. */
export function markedTiles(step: LessonStep): TileIndex[] {
	const { asked, beside } = SCRIPTS[step];
	return [asked, beside].flatMap((label) => (label ? [tileNamed(label)] : []));
}

/** Whether a step is done once its order is planned; the others, once the turn is over. */
export function isPlanOnly(step: LessonStep): boolean {
	return SCRIPTS[step].isPlanOnly ?? false;
}

/** The position in which a step begins. */
export function positionAt(step: LessonStep): Position {
	const { turn } = SCRIPTS[step];
	let position = LESSON_START;
	for (const earlier of LESSON_STEPS) {
		const { asked, isPlanOnly: isOnlyPlanned } = SCRIPTS[earlier];
		if (SCRIPTS[earlier].turn >= turn) break;
		if (asked === null || isOnlyPlanned) continue;
		position = playTurn(position, [tileNamed(asked)]).position;
	}
	return position;
}

/** Carries out a turn: the learner's orders on these tiles, and the opponent's. */
export function playTurn(
	position: Position,
	targets: readonly TileIndex[],
): TurnResult {
	const orders = [
		...targets.map((tile) => placed(LEARNER, tile)),
		...opponentTargets(position).map((tile) => placed(OPPONENT, tile)),
	];
	return resolveTurn(LESSON_RULES, position, { orders, key: KEY, at: 0 });
}

function placed(seat: Seat, tile: TileIndex): PlacedOrder {
	return { seat, order: { type: "tile", tile }, at: 0 };
}

/** What the script says; later the opponent only grows, away from towns, and strengthens what is safe. */
function opponentTargets(position: Position): TileIndex[] {
	const step = LESSON_STEPS.find(
		(each) => SCRIPTS[each].turn === position.turn,
	);
	const against = step === undefined ? [] : SCRIPTS[step].against;
	if (against.length > 0) return against.map(tileNamed);
	const wishes = [...growthOf(position), ...safeLandOf(position)];
	return wishes.slice(0, ordersLeft(position.seats[OPPONENT], 0));
}

function growthOf(position: Position): TileIndex[] {
	return freeTiles(position).filter(
		(tile) => !isTown(BOARD, tile) && touches(position, tile, OPPONENT),
	);
}

function safeLandOf(position: Position): TileIndex[] {
	return landTiles(BOARD).filter(
		(tile) =>
			position.owners[tile] === OPPONENT && !touches(position, tile, LEARNER),
	);
}

function touches(position: Position, tile: TileIndex, seat: Seat): boolean {
	return touchingTiles(position, seat, tile) > 0;
}

/** What a press on a tile other than the asked one was on. */
export type Elsewhere = "own" | "theirs" | "free" | "far" | "barren";

export function elsewhereOf(position: Position, tile: TileIndex): Elsewhere {
	const owner = position.owners[tile];
	if (owner === LEARNER) return "own";
	if (!landTiles(BOARD).includes(tile)) return "barren";
	if (!touches(position, tile, LEARNER)) return "far";
	return owner === FREE ? "free" : "theirs";
}
