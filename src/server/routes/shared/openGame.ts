/** Opens a game near the visitor, and seats the visitor in it. */
import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import type { Form } from "../../forms/form.ts";
import { formKeyIn } from "../../forms/formKey.ts";
import { type GameId, newGameId } from "../../games/gameId.ts";
import {
	type AskedAgain,
	limitGames,
	openerOf,
} from "../../games/limitGames.ts";
import {
	earlierGames,
	idFromForm,
	isOldForm,
	noteOpened,
} from "../../games/openOnce.ts";
import { secretOf } from "../../http/cookies.ts";
import { placementOf } from "../../http/region.ts";
import { retryCall } from "../../http/retryCall.ts";
import { saveGuestInBackground } from "../../identity/saveGuest.ts";
import type { Visitor } from "../../identity/visitor.ts";
import type { RoomSetup } from "../../room/api.ts";
import { challenge } from "./challenge.tsx";
import { requireVisitor } from "./requireVisitor.tsx";

/** What a game is opened with. */
export type NewGame = Pick<RoomSetup, "settings" | "playedOn" | "seat">;

/** More games than a form opens that its browser has forgotten, or that go on without it. */
const MOST_PAST = 20;

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
	await limitGames(c, visitor, "new", askedAgain(c, visitor, form));
	const game = await prepare(visitor);
	if (game instanceof Response) return game;
	const [id] = await Promise.all([
		enterGame(c, visitor, { form, game }),
		saveGuestInBackground(c, visitor),
	]);
	return c.redirect(`/game/${id}`, 303);
}

/** The game that the form has opened, if it is sent a second time. */
function askedAgain(
	c: Context<AppEnv>,
	visitor: Visitor,
	form: Form,
): AskedAgain | null {
	if (formKeyIn(form) === null) return null;
	const game = idFromForm(c, visitor, form, earlierGames(c, form));
	return { game, mayBeOver: false };
}

/**
 * Enters the form's game, or the next one if that is over, as the form is from long ago, or goes on
 * without the visitor, who has left it.
 */
async function enterGame(
	c: Context<AppEnv>,
	visitor: Visitor,
	{ form, game }: { readonly form: Form; readonly game: NewGame },
): Promise<GameId> {
	const { region, hint } = placementOf(c.req.raw);
	const setup = {
		...{ region, ...game, ...openerOf(c) },
		...{ isToPlay: true, mayBeOver: isOldForm(form) },
	};
	const first = earlierGames(c, form);
	for (let earlier = first; earlier <= first + MOST_PAST; earlier++) {
		const isLast = earlier === first + MOST_PAST;
		const id = isLast
			? newGameId(secretOf(c))
			: idFromForm(c, visitor, form, earlier);
		const refusal = await retryCall(() =>
			c.env.GAME_ROOMS.getByName(id, { locationHint: hint }).enter(
				{ id, ...setup },
				visitor,
			),
		);
		if (refusal === null) {
			noteOpened(c, form, earlier);
			return id;
		}
	}
	throw new Error("all games of a form are refused, a new one too");
}
