/** The forms by which the owner of an account takes days off, and comes back. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { localPathOf } from "../../http/localPath.ts";
import { comeBack, takeDaysOff } from "../../identity/ownHoliday.ts";
import { accountVisitor } from "../../identity/visitorOf.ts";

const SECTION = "/account#days-off";
const SIGN_IN = "/sign-in?back=%2Faccount";

export const daysOffRoutes = new Hono<AppEnv>();

daysOffRoutes.post("/account/holiday", async (c) => {
	const owner = await accountVisitor(c);
	if (owner === null) return c.redirect(SIGN_IN, 303);
	const days = textOf(await readForm(c), "days").trim();
	const isDone =
		/^\d{1,3}$/.test(days) &&
		(await takeDaysOff(c, owner.player, Number(days)));
	return c.redirect(isDone ? SECTION : "/account?days=refused#days-off", 303);
});

/** Leads back to the page from which it was sent: a game that waited. */
daysOffRoutes.post("/account/holiday/end", async (c) => {
	const owner = await accountVisitor(c);
	if (owner === null) return c.redirect(SIGN_IN, 303);
	const back = textOf(await readForm(c), "back");
	await comeBack(c, owner.player);
	return c.redirect(back === "" ? SECTION : localPathOf(back, c.req.url), 303);
});
