/** Playing. The room decides; here its answers are only put into the API's form. */
import { type Context, Hono } from "hono";
import {
	chooseStart,
	giveOrders,
	keepOrders,
	ready,
	reopen,
	resign,
	say,
} from "../../../api/play.ts";
import type { AppEnv } from "../../env.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { Visitor } from "../../identity/visitor.ts";
import type { PlayRequest, Standing } from "../../room/api.ts";
import { Refused } from "../Refused.ts";
import { codeOf, refusedBy } from "../refusedBy.ts";
import { roomIn } from "../roomIn.ts";
import { serve } from "../serve.ts";

export const playRoutes = new Hono<AppEnv>();

serve(playRoutes, giveOrders, async (c, { params, body, caller }) => {
	const { room } = await roomIn(c, params);
	const answer = await retryCall(() => room().giveOrders(caller.visitor, body));
	if (answer.type === "refused") {
		const { reason, given } = answer;
		if (reason === "orders_given")
			throw new Refused("orders_given", { given: [...(given ?? [])] });
		throw refusedBy(reason);
	}
	const results = answer.results.map(({ target, error, does, why }) => ({
		...{ target, error: error && codeOf(error) },
		...{ does: does ?? null, why: why ?? null },
	}));
	return { ...standing(answer), results };
});

type Playing = {
	readonly id: string;
	readonly visitor: Visitor;
	readonly request: PlayRequest;
};

/** These are harmless when repeated. */
async function play(
	c: Context<AppEnv>,
	{ id, visitor, request }: Playing,
): Promise<ReturnType<typeof standing>> {
	const { room } = await roomIn(c, { id });
	const answer = await retryCall(() => room().play(visitor, request));
	if (answer.type === "refused") throw refusedBy(answer.reason);
	return standing(answer);
}

function standing({ orders, ...rest }: Standing) {
	return { ...rest, orders: [...orders] };
}

serve(playRoutes, chooseStart, (c, { params: { id }, body, caller }) =>
	play(c, {
		...{ id, visitor: caller.visitor },
		request: { type: "start", tile: body.tile },
	}),
);

serve(playRoutes, ready, (c, { params: { id }, body, caller }) => {
	const { turn, phase = "collecting" } = body;
	const request = { type: "ready", turn, phase } as const;
	return play(c, { id, visitor: caller.visitor, request });
});

serve(playRoutes, reopen, (c, { params: { id }, body, caller }) =>
	play(c, {
		...{ id, visitor: caller.visitor },
		request: { type: "reopen", turn: body.turn },
	}),
);

serve(playRoutes, keepOrders, (c, { params: { id }, body, caller }) =>
	play(c, {
		...{ id, visitor: caller.visitor },
		request: { type: "keep", ...body },
	}),
);

serve(playRoutes, resign, async (c, { params, caller }) => {
	const { id, room } = await roomIn(c, params);
	const reason = await room().ask(caller.visitor, { type: "resign" });
	if (reason !== null) throw refusedBy(reason);
	return { game: id };
});

serve(playRoutes, say, async (c, { params, body, caller }) => {
	const { id, room } = await roomIn(c, params);
	const reason = await room().say(caller.visitor, body.phrase);
	if (reason !== null) throw refusedBy(reason);
	return { game: id };
});
