/** Packs a game's settings as the difference from its named ruleset. */
import { FILLS } from "../bots/botStrengths.ts";
import type { Settings } from "../match/settings.ts";
import { MAP_SHAPES } from "../rules/maps/shapes.ts";
import { rulesetFor } from "../rules/modes.ts";
import { RULESET_NAMES, type Ruleset } from "../rules/ruleset.ts";
import * as z from "./shape.ts";

export const packedSettings = z.object({
	ruleset: z.enum(RULESET_NAMES),
	/** The version of the game's rules; a page with another version resolves no turns. */
	rules: z.optional(z.int()),
	/** The values of the ruleset that differ from those of the named ruleset on this board. */
	changes: z.optional(z.record(z.string(), z.unknown())),
	cols: z.int(),
	rows: z.int(),
	terrain: z.optional(z.string()),
	map: z.optional(z.enum(MAP_SHAPES)),
	seatCount: z.int(),
	hasClock: z.boolean(),
	/** Fields that are left out are as in `soloSettings`. */
	access: z.optional(z.enum(["link", "public"])),
	fill: z.optional(z.enum(FILLS)),
	botAccounts: z.optional(z.boolean()),
	isWatchable: z.optional(z.boolean()),
	beginsAfterMs: z.optional(z.number()),
	/** The game and its turn from which this one is played on. */
	from: z.optional(z.tuple([z.string(), z.int()])),
});

export type PackedSettings = z.infer<typeof packedSettings>;

export function packSettings({
	ruleset,
	board,
	map,
	seatCount,
	hasClock,
	access,
	fill,
	botAccounts,
	isWatchable,
	beginsAfterMs,
	from,
}: Settings): PackedSettings {
	const named = rulesetFor(ruleset.name, board);
	const changes = Object.fromEntries(
		Object.entries(ruleset).filter(
			([name, value]) =>
				name !== "version" &&
				JSON.stringify(value) !== JSON.stringify(named[name as keyof Ruleset]),
		),
	);
	return {
		ruleset: ruleset.name,
		rules: ruleset.version,
		...(Object.keys(changes).length === 0 ? {} : { changes }),
		cols: board.cols,
		rows: board.rows,
		...(board.terrain !== undefined && { terrain: board.terrain }),
		...(map !== undefined && { map }),
		seatCount,
		hasClock,
		...(access === "solo" ? {} : { access }),
		...(fill === null ? {} : { fill }),
		...(botAccounts && { botAccounts }),
		...(isWatchable ? {} : { isWatchable }),
		...(beginsAfterMs === null ? {} : { beginsAfterMs }),
		...(from !== undefined && { from: [from.game, from.turn] as const }),
	};
}

export function unpackSettings(packed: PackedSettings): Settings {
	const { cols, rows, terrain, map, from } = packed;
	const board = { cols, rows, ...(terrain !== undefined && { terrain }) };
	return {
		ruleset: {
			...rulesetFor(packed.ruleset, board),
			...(packed.changes as Partial<Ruleset> | undefined),
			...(packed.rules !== undefined && { version: packed.rules }),
		},
		board,
		...(map !== undefined && { map }),
		seatCount: packed.seatCount,
		hasClock: packed.hasClock,
		access: packed.access ?? "solo",
		fill: packed.fill ?? null,
		...(packed.botAccounts && { botAccounts: true }),
		isWatchable: packed.isWatchable ?? true,
		beginsAfterMs: packed.beginsAfterMs ?? null,
		...(from !== undefined && { from: { game: from[0], turn: from[1] } }),
	};
}
