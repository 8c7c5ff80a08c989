import type { Context } from "hono";
import type { Lists } from "../../directory/api.ts";
import { allLists } from "../../directory/directories.ts";
import type { AppEnv } from "../../env.ts";
import { placementOf, type Region } from "../../http/region.ts";

/** The region that a request comes from. */
export function regionOf(c: Context<AppEnv>): Region {
	return placementOf(c.req.raw).region;
}

/** The lists of all regions; that of `fresh` is requested now, the others may be up to a minute old. */
export function gameLists(c: Context<AppEnv>, fresh: Region): Promise<Lists> {
	return allLists(c.env, fresh, (work) => c.executionCtx.waitUntil(work));
}
