/** The bots that players can choose, by strength and by character. */
import type { BotKind } from "./bots.ts";

/**
 * The bots that can fill a game's seats: all of one strength, of each strength in turn, or all of
 * one character, which are as strong as the normal ones.
 */
export const FILLS = [
	"recruit",
	"easy",
	"normal",
	"hard",
	"master",
	"mixed",
	"bold",
	"patient",
	"greedy",
] as const;

export type Fill = (typeof FILLS)[number];

/** The ladder of strengths, the weakest first. */
export const BOT_STRENGTHS = {
	recruit: "recruit",
	easy: "gardener",
	normal: "captain",
	hard: "general",
	master: "marshal",
} as const satisfies Partial<Record<Fill, BotKind>>;

export type BotStrength = keyof typeof BOT_STRENGTHS;

/** The characters, each at the strength of normal. */
export const BOT_CHARACTERS = {
	bold: "lancer",
	patient: "mason",
	greedy: "merchant",
} as const satisfies Record<Exclude<Fill, BotStrength | "mixed">, BotKind>;

/** The kinds of bots that take the seats in turn. */
export function kindsOf(fill: Fill): readonly BotKind[] {
	return fill === "mixed"
		? Object.values(BOT_STRENGTHS)
		: [{ ...BOT_STRENGTHS, ...BOT_CHARACTERS }[fill]];
}

/** The choice that gives such bots again; normal ones if there are none, or none that can be chosen. */
export function fillOf(kinds: readonly string[]): Fill {
	if (new Set(kinds).size > 1) return "mixed";
	const such = FILLS.filter(
		(fill) => fill !== "mixed" && kindsOf(fill)[0] === kinds[0],
	);
	return such[0] ?? "normal";
}

/** The bot that replaces a person who has left: one of normal strength. */
export const SUBSTITUTE: BotKind = "captain";
