/** The scenario format: the input of the scenario command. */
import { z } from "zod";
import { checkPlaces, checkQueryTiles } from "./boardChecks.ts";
import {
	count,
	drop,
	end,
	grid,
	player,
	query,
	ruleset,
	step,
	tile,
} from "./shapes.ts";

const game = z
	.object({
		kind: z.literal("game"),
		ruleset,
		end,
		grid,
		turn: count,
		nowMs: z.number(),
		players: z.array(player),
		tiles: z.array(tile),
		drops: z.array(drop),
		steps: z.array(step),
	})
	.superRefine(checkPlaces);

const queries = z
	.object({
		kind: z.literal("queries"),
		grid: grid.nullable(),
		queries: z.array(query),
	})
	.superRefine(checkQueryTiles);

export const scenario = z.discriminatedUnion("kind", [game, queries]);

export type Scenario = z.infer<typeof scenario>;
export type GameScenario = z.infer<typeof game>;
export type QueriesScenario = z.infer<typeof queries>;
