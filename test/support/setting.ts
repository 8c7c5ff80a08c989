/** The common settings of matches in tests. */
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import type { Holder, PlayerId } from "../../src/match/match.ts";
import { type Settings, soloSettings } from "../../src/match/settings.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

/** The secret of every match in tests: 32 bytes in hex. */
export const SECRET = "c0ffee".padEnd(64, "5e");

/** When matches in tests begin, in epoch ms. */
export const EPOCH = 1_750_000_000_000;

/** A game without random events whose phases end as soon as everyone is ready: what most tests want. */
export const CALM: Ruleset = {
	...CLASSIC,
	events: null,
	tempo: "even",
	plans: "sealed",
	readyEnds: true,
};

/** The settings that a test changes. */
export type SettingsOptions = Partial<Settings>;

/** The settings of a game in tests: a calm one that waits for nobody, with the test's changes. */
export function settingsFor(
	seatCount: number,
	options: SettingsOptions,
): Settings {
	const board = { cols: 7, rows: 5 };
	const calm = { ruleset: CALM, board, seatCount, hasClock: true };
	return { ...soloSettings(calm), ...options };
}

/** A person's id; no part of it may ever be visible to others. */
export function playerNamed(name: string): PlayerId {
	return `player-id-of-${name}-9d41` as PlayerId;
}

/** The name of a kind of bot means that bot; any other name is a person's, or that of a bot's account if it begins with `BOT`. */
export function holderNamed(name: string): Holder {
	if ((BOT_KINDS as readonly string[]).includes(name))
		return { type: "bot", bot: name as BotKind, name };
	return {
		...{ type: "person", player: playerNamed(name), name },
		...(name.startsWith("BOT") && { isBotAccount: true }),
	};
}
