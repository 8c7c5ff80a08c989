/** All data of an account, for its owner to download. */
import { Hono } from "hono";
import { personalData } from "../../db/personalData.ts";
import type { AppEnv } from "../../env.ts";
import { noStore } from "../../http/headers.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { accountVisitor } from "../../identity/visitorOf.ts";

export const accountDataJson = new Hono<AppEnv>();

accountDataJson.get("/account/data.json", noStore, async (c) => {
	const owner = await accountVisitor(c);
	if (owner === null) return c.json({ error: "not_signed_in" }, 401);
	const data = await personalData(await databaseFor(c), owner.player);
	const name = `hexmarch-${owner.name}.json`;
	return c.body(JSON.stringify(data, null, "\t"), 200, {
		"Content-Type": "application/json; charset=utf-8",
		"Content-Disposition": `attachment; filename="${name}"`,
	});
});
