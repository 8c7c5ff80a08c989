/**
 * The day's march: one small game a day, the same for everybody. Its key (dayChain.ts) decides
 * the map, the bots and all chance; the weekday decides how strong the bots are.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { BOTS, type BotKind } from "../bots/bots.ts";
import { type Key, publishedEnd } from "../rules/chain.ts";
import type { Board } from "../rules/hex.ts";
import { generateBoard } from "../rules/maps/generateBoard.ts";
import type { MapShape } from "../rules/maps/shapes.ts";
import { randomFor } from "../rules/random.ts";
import { RULES_VERSION } from "../rules/ruleset.ts";
import { dateOf, type KeyedDay, weekdayOf } from "./calendar.ts";

/** A day's march as it was published; everything else follows from it and the rules. */
export type DayMarch = {
	/** Its date, as in its address. */
	readonly date: string;
	/** The version of the rules. */
	readonly rules: number;
	readonly shape: MapShape;
	/** Drawn from the game's published key by the shape, as in any game. */
	readonly board: Board;
	readonly turns: number;
	/** The bots, on the seats after the player's. */
	readonly bots: readonly { readonly kind: BotKind; readonly name: string }[];
	/** The secret of the game's chain of turns. */
	readonly secret: Key;
};

/** Small enough for eight turns to decide (docs/day.md). */
const SIZE = { cols: 9, rows: 9 } as const;
const TURNS = 8;

/** The shapes, islands twice as often as others. */
const SHAPES: readonly MapShape[] = [
	...(["island", "island", "ring"] as const),
	...(["twins", "archipelago", "plain"] as const),
];

/** The bots from Monday to Sunday: the week begins easily. None of them searches, so a server can replay the game at once. */
const BOTS_BY_WEEKDAY: readonly (readonly [BotKind, BotKind])[] = [
	["recruit", "gardener"],
	["gardener", "gardener"],
	["gardener", "merchant"],
	["merchant", "mason"],
	["mason", "captain"],
	["lancer", "captain"],
	["captain", "captain"],
];

/** The march of a day. */
export function drawDay({ day, key }: KeyedDay): DayMarch {
	const random = randomFor(key, "day");
	const kinds = random.shuffled(BOTS_BY_WEEKDAY[weekdayOf(day)]);
	const names = random.shuffled([
		...new Set(kinds.flatMap((kind) => BOTS[kind].names)),
	]);
	const shape = random.pick(SHAPES);
	const secret = hashOfText(`${key}:turns`);
	const chainEnd = publishedEnd({ secret, lastTurn: TURNS });
	return {
		date: dateOf(day),
		rules: RULES_VERSION,
		shape,
		board: generateBoard({ shape, ...SIZE }, 1 + kinds.length, chainEnd),
		turns: TURNS,
		bots: kinds.map((kind, seat) => ({ kind, name: names[seat] })),
		secret,
	};
}

/**
 * What is published of a march the day before: a SHA-256 that nobody can guess the march from,
 * as the secret is in it, and that no other march has.
 */
export function commitmentOf(march: DayMarch): string {
	const { date, rules, shape, board, turns, bots, secret } = march;
	const { cols, rows, terrain } = board;
	const players = bots.map(({ kind, name }) => `${kind} ${name}`);
	return hashOfText(
		[
			...[date, rules, shape, cols, rows, terrain, turns],
			...[...players, secret],
		].join("\n"),
	);
}

function hashOfText(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
