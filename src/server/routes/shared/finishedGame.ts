/**
 * Finished games, wherever they are: in the archive, in their rooms or, some days after their end,
 * in the archive alone (room/RoomArchive.ts).
 */
import type { Context } from "hono";
import type { PlayerId } from "../../../match/match.ts";
import { mayView } from "../../../match/view.ts";
import type { LandRow } from "../../../rules/landHistory.ts";
import {
	type ArchivedGame,
	archivedLands,
	countForgotten,
} from "../../archive/archivedGame.ts";
import type { AppEnv } from "../../env.ts";
import type { GameId } from "../../games/gameId.ts";
import { logSparingly } from "../../http/log.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { LogAnswer } from "../../room/api.ts";
import { findArchived } from "../../room/RoomArchive.ts";

/** What each request has found: a page asks more than once. */
const found = new WeakMap<Request, Map<GameId, Promise<ArchivedGame | null>>>();

/** Null if the archive has no such game; throws a `RoomFault` if it does not answer. */
export function archivedGame(
	c: Context<AppEnv>,
	id: GameId,
): Promise<ArchivedGame | null> {
	const known = found.get(c.req.raw) ?? new Map();
	found.set(c.req.raw, known);
	const game = known.get(id) ?? findArchived(c.env.ARCHIVE, id);
	known.set(id, game);
	return game;
}

/**
 * The log of a finished game, by the archive or else by its room. `forgotten`: how many of its
 * players are known to have deleted their account; an archive that does not know yet isn't used.
 */
export async function finishedLog(
	c: Context<AppEnv>,
	id: GameId,
	player: PlayerId | null,
	forgotten = 0,
): Promise<LogAnswer> {
	const looked = await lookFor(c, id);
	if ("game" in looked && countForgotten(looked.game) >= forgotten)
		return archivedLog(looked.game, player);
	const answer = await retryCall(() =>
		c.env.GAME_ROOMS.getByName(id).log(player),
	);
	if (answer.type !== "unknown_game") return answer;
	if ("error" in looked) throw looked.error;
	// The room was let go: nobody knows more than the archive.
	return "game" in looked ? archivedLog(looked.game, player) : answer;
}

type Looked =
	| { readonly game: ArchivedGame }
	| { readonly error: unknown }
	| Record<never, never>;

/** The archived game, if there is one, or why the archive could not be asked. */
async function lookFor(c: Context<AppEnv>, id: GameId): Promise<Looked> {
	try {
		const game = await archivedGame(c, id);
		return game === null ? {} : { game };
	} catch (error) {
		logSparingly("error", "the archive could not be asked", error);
		return { error };
	}
}

function archivedLog(
	{ match, log }: ArchivedGame,
	player: PlayerId | null,
): LogAnswer {
	return mayView(match, player)
		? { type: "log", json: log, isPublic: match.settings.isWatchable }
		: { type: "not_watchable" };
}

/** How every player's land changed in a finished game; empty if the visitor may not see it. */
export async function finishedLands(
	c: Context<AppEnv>,
	id: GameId,
	player: PlayerId | null,
): Promise<readonly LandRow[]> {
	// Only a page that was answered from the archive has asked it.
	const kept = await found.get(c.req.raw)?.get(id);
	if (kept) return mayView(kept.match, player) ? archivedLands(kept) : [];
	return await retryCall(() => c.env.GAME_ROOMS.getByName(id).lands(player));
}
