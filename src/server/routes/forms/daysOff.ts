/** The forms by which the owner of an account takes days off, and comes back. */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";
import { textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { localPathOf } from "../../http/localPath.ts";
import { comeBack, takeDaysOff } from "../../identity/ownHoliday.ts";
import { forOwner } from "../shared/showAccount.tsx";

const SECTION = "/account#days-off";

export const daysOffRoutes = new Hono<AppEnv>();

daysOffRoutes.post(
	"/account/holiday",
	forOwner(async (c, { player }) => {
		const days = textOf(await readForm(c), "days").trim();
		const isDone =
			/^\d{1,3}$/.test(days) && (await takeDaysOff(c, player, Number(days)));
		return c.redirect(isDone ? SECTION : "/account?days=refused#days-off", 303);
	}),
);

/** Leads back to the page from which it was sent: a game that waited. */
daysOffRoutes.post(
	"/account/holiday/end",
	forOwner(async (c, { player }) => {
		const back = textOf(await readForm(c), "back");
		await comeBack(c, player);
		const to = back === "" ? SECTION : localPathOf(back, c.req.url);
		return c.redirect(to, 303);
	}),
);
