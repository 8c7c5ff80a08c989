/** Opening a game. The forms of the pages decide what is possible. */
import { Hono } from "hono";
import type * as z from "zod/mini";
import { createGame, type newGame } from "../../../api/newGame.ts";
import { parsePlay, playSettingsOf } from "../../../forms/botGameForm.ts";
import type { ProblemCode } from "../../../forms/problems.ts";
import { CUSTOM_BOARD } from "../../../forms/ruleForm.ts";
import type { PlayerId } from "../../../match/match.ts";
import type { Settings } from "../../../match/settings.ts";
import { rulesetFor } from "../../../rules/modes.ts";
import type { AppEnv } from "../../env.ts";
import { gameSettingsOf, parseGame } from "../../forms/peopleGameForm.ts";
import { type GameId, newGameId } from "../../games/gameId.ts";
import { limitGames, openerOf } from "../../games/limitGames.ts";
import { placementOf } from "../../http/region.ts";
import { retryCall } from "../../http/retryCall.ts";
import { Refused } from "../Refused.ts";
import { refusedBy } from "../refusedBy.ts";
import { serve } from "../serve.ts";

export const newGameRoutes = new Hono<AppEnv>();

type NewGame = z.infer<typeof newGame>;

serve(newGameRoutes, createGame, async (c, { body, caller: { visitor } }) => {
	const settings = settingsOf(body);
	refuseUnused(body, settings);
	const id = idOf(c.env.SESSION_SECRET, visitor.player, body);
	// A key is good for ever: its game may be over, and have been let go by its room.
	const mayBeOver = body.key !== undefined;
	const again = mayBeOver ? { game: id, mayBeOver } : null;
	await limitGames(c, visitor, "new", again);
	const { region, hint } = placementOf(c.req.raw);
	const setup = { id, region, settings, mayBeOver, ...openerOf(c) };
	const refusal = await retryCall(() =>
		c.env.GAME_ROOMS.getByName(id, { locationHint: hint }).enter(
			setup,
			visitor,
		),
	);
	if (refusal !== null) throw refusedBy(refusal);
	return { id };
});

/** What is sent again with the same key leads to the same game. */
function idOf(secret: string, player: PlayerId, body: NewGame): GameId {
	const wish = JSON.stringify(["api", player, body]);
	return body.key === undefined ? newGameId(secret) : newGameId(secret, wish);
}

/** @throws Refused `impossible_game` */
function settingsOf(game: NewGame): Settings {
	if (game.with === "bots") {
		const parsed = parsePlay({
			...rulesOf(game),
			...{ bots: text(game.bots), strength: game.strength ?? "" },
			clock: text(game.clockS) || "none",
		});
		if (parsed.type === "invalid") throw impossible(parsed.problems);
		return playSettingsOf(parsed.values);
	}
	const { access = "", fill, botAccounts, isWatchable = true } = game;
	const parsed = parseGame({
		...{ ...rulesOf(game), access, seats: text(game.seats) },
		fill: fill === null ? "none" : (fill ?? ""),
		botAccounts: botAccounts === true ? "yes" : "no",
		pace: text(game.paceS),
		watch: isWatchable ? "anyone" : "players",
		start: text(game.startsAfterS) || "full",
	});
	if (parsed.type === "invalid") throw impossible(parsed.problems);
	return gameSettingsOf(parsed.values);
}

/**
 * What the mode, or another setting, leaves without an effect is a mistake of who asks.
 * @throws Refused `impossible_game`
 */
function refuseUnused(game: NewGame, { board, ruleset }: Settings): void {
	const { events, starts, multiStep } = rulesetFor(ruleset.name, board);
	const hasEffect = {
		map: starts === "assigned",
		turns: game.end === "turn-limit",
		events: events !== null,
		paceS: multiStep,
	};
	const sent: Readonly<Record<string, unknown>> = game;
	for (const [field, has] of Object.entries(hasEffect))
		if (!has && sent[field] !== undefined)
			throw new Refused("impossible_game", { field, problem: "no_effect" });
}

/** The fields of both forms; one that is empty or left out has its default. */
function rulesOf(game: NewGame): Readonly<Record<string, unknown>> {
	const { ruleset, map, end, tempo, plans } = game;
	const { turns, cols = 17, rows = 9, events = true } = game;
	return {
		...{ ruleset, map, end, turns: text(turns), tempo, plans },
		...{ board: CUSTOM_BOARD, cols: text(cols), rows: text(rows) },
		events: events ? "on" : "off",
	};
}

function text(value: number | null | undefined): string {
	return value === null || value === undefined ? "" : `${value}`;
}

/** The settings whose names are not those of the forms. */
const NAMES: Readonly<Record<string, string>> = {
	pace: "paceS",
	clock: "clockS",
	start: "startsAfterS",
};

function impossible(
	problems: Readonly<Record<string, ProblemCode | undefined>>,
): Refused {
	const [[name, problem]] = Object.entries(problems);
	return new Refused("impossible_game", {
		...{ field: NAMES[name] ?? name, problem },
	});
}
