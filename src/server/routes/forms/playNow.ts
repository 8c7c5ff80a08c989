/** The button that seats a visitor in a public game that begins within seconds. */
import { type Context, Hono } from "hono";
import type { Fill } from "../../../match/settings.ts";
import { botStrengthFor } from "../../db/suggestBotStrength.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import { logSparingly } from "../../http/log.ts";
import { noteLearned } from "../../http/preferences.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import type { Guest } from "../../identity/guest.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { showBotsRefused } from "../shared/botsRefused.tsx";
import { challenge } from "../shared/challenge.tsx";
import { goHome } from "../shared/goHome.ts";
import { orNullIfSlow, takeSeat } from "../shared/quickSeat.ts";
import { requireVisitor } from "../shared/requireVisitor.tsx";

export const playNowRoutes = new Hono<AppEnv>();

playNowRoutes.get("/play-now", goHome);

playNowRoutes.post("/play-now", async (c) => {
	const known = await visitorOf(c);
	const form = await readForm(c);
	const visitor = await requireVisitor(c, form);
	if (visitor instanceof Response) return visitor;
	if (visitor.isBotAccount) return showBotsRefused(c, visitor);
	const challenged = await challenge(c, visitor, form);
	if (challenged !== null) return challenged;
	// A newcomer has not beaten any bot so far.
	const strength = known === null ? "easy" : strengthFor(c, known);
	const id = await takeSeat(c, visitor, Promise.resolve(strength));
	noteLearned(c);
	return c.redirect(`/game/${id}`, 303);
});

/** The strength of the bots; normal if the database does not answer in time. */
async function strengthFor(
	c: Context<AppEnv>,
	{ player }: Guest,
): Promise<Fill> {
	try {
		const fitting = botStrengthFor(await databaseFor(c), player);
		return (await orNullIfSlow(fitting)) ?? "normal";
	} catch (error) {
		logSparingly(
			"error",
			"the database did not say how strong bots may be",
			error,
		);
		return "normal";
	}
}
