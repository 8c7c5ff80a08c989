/** Reads what a request sends before anything is done with it: not more than a form has, and not a part of it. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "../env.ts";

type Answer = (c: Context<AppEnv>) => Response | Promise<Response>;

type BodyAnswers = {
	/** To more than `maxSize` bytes, which are not read. */
	readonly tooLarge: Answer;
	/** To a body that breaks off, as its sender's line does: no fault of ours, so nothing is logged. */
	readonly broken: Answer;
};

export function limitBody(
	maxSize: number,
	{ tooLarge, broken }: BodyAnswers,
): MiddlewareHandler<AppEnv> {
	const limit = bodyLimit({ maxSize, onError: tooLarge });
	return async (c, next) => {
		if (c.req.raw.body === null) return next();
		try {
			const refused = await limit(c, async () => {
				// Hono keeps it for whoever reads it in another form.
				await c.req.arrayBuffer();
			});
			if (refused instanceof Response) return refused;
		} catch {
			return broken(c);
		}
		return next();
	};
}
