/** Opens a game near the visitor, and seats the visitor in it. */
import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import type { Form } from "../../forms/form.ts";
import { limitGames, openerOf } from "../../games/limitGames.ts";
import { idFromForm, noteOpened } from "../../games/openOnce.ts";
import { placementOf } from "../../http/region.ts";
import { retryCall } from "../../http/retryCall.ts";
import { saveGuestInBackground } from "../../identity/saveGuest.ts";
import type { Visitor } from "../../identity/visitor.ts";
import type { RoomSetup } from "../../room/api.ts";
import { challenge } from "./challenge.tsx";
import { requireVisitor } from "./requireVisitor.tsx";

/** What a game is opened with. */
export type NewGame = Pick<RoomSetup, "settings" | "playedOn" | "seat">;

/**
 * The response to a form that opens a game: redirects to the game. Sending the same form again leads
 * to the same game. `prepare` comes after the limits on opening games, so it may be costly; it
 * returns a response if there is no such game to open.
 */
export async function openGame(
	c: Context<AppEnv>,
	form: Form,
	prepare: (visitor: Visitor) => NewGame | Promise<NewGame | Response>,
): Promise<Response> {
	const visitor = await requireVisitor(c, form);
	if (visitor instanceof Response) return visitor;
	const challenged = await challenge(c, visitor, form);
	if (challenged !== null) return challenged;
	await limitGames(c, visitor);
	const game = await prepare(visitor);
	if (game instanceof Response) return game;
	const { region, hint } = placementOf(c.req.raw);
	const id = idFromForm(c, visitor, form);
	const [refusal] = await Promise.all([
		retryCall(() =>
			c.env.GAME_ROOMS.getByName(id, { locationHint: hint }).enter(
				{ id, region, ...game, ...openerOf(c) },
				visitor,
			),
		),
		saveGuestInBackground(c, visitor),
	]);
	if (refusal !== null) throw new Error(`a new game refused: ${refusal}`);
	noteOpened(c, form);
	return c.redirect(`/game/${id}`, 303);
}
