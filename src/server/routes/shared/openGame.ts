/** Opens a game near the visitor, and seats the visitor in it. */
import type { Context } from "hono";
import type { Settings } from "../../../match/settings.ts";
import type { AppEnv } from "../../env.ts";
import type { Form } from "../../forms/form.ts";
import { limitGames, openerOf } from "../../games/limitGames.ts";
import { idFromForm, noteOpened } from "../../games/openOnce.ts";
import { placementOf } from "../../http/region.ts";
import { retryCall } from "../../http/retryCall.ts";
import { saveGuestInBackground } from "../../identity/saveGuest.ts";
import { challenge } from "./challenge.tsx";
import { requireVisitor } from "./requireVisitor.tsx";

/** The response to a form that opens a game: redirects to the game. Sending the same form again leads to the same game. */
export async function openGame(
	c: Context<AppEnv>,
	form: Form,
	settings: Settings,
): Promise<Response> {
	const visitor = await requireVisitor(c, form);
	if (visitor instanceof Response) return visitor;
	const challenged = await challenge(c, visitor, form);
	if (challenged !== null) return challenged;
	await limitGames(c, visitor);
	const { region, hint } = placementOf(c.req.raw);
	const id = idFromForm(c, visitor, form);
	const [refusal] = await Promise.all([
		retryCall(() =>
			c.env.GAME_ROOMS.getByName(id, { locationHint: hint }).enter(
				{ id, region, settings, ...openerOf(c) },
				visitor,
			),
		),
		saveGuestInBackground(c, visitor),
	]);
	if (refusal !== null) throw new Error(`a new game refused: ${refusal}`);
	noteOpened(c, form);
	return c.redirect(`/game/${id}`, 303);
}
