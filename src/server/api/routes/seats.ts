/** Taking and leaving seats. */
import { type Context, Hono } from "hono";
import { begin, join, leave, rematch, remove } from "../../../api/seats.ts";
import type { Seat } from "../../../rules/position.ts";
import type { AppEnv } from "../../env.ts";
import { limitGames } from "../../games/limitGames.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { Visitor } from "../../identity/visitor.ts";
import type { RoomRequest } from "../../room/api.ts";
import type { RoomRefusal } from "../../room/roomRefusal.ts";
import { refusedBy } from "../refusedBy.ts";
import { roomIn } from "../roomIn.ts";
import { serve } from "../serve.ts";

export const seatRoutes = new Hono<AppEnv>();

type Asking = {
	readonly id: string;
	readonly visitor: Visitor;
	readonly request: RoomRequest;
};

/** @throws Refused by what the room says. */
async function ask(
	c: Context<AppEnv>,
	{ id: text, visitor, request }: Asking,
): Promise<{ game: string }> {
	const { id, room } = await roomIn(c, { id: text });
	const reason = await room().ask(visitor, request);
	if (reason !== null) throw refusedBy(reasonFor(request, reason));
	return { game: id };
}

/** A room says the same to whatever is for a lobby only; here each request has its own reason. */
function reasonFor({ type }: RoomRequest, reason: RoomRefusal): RoomRefusal {
	if (type === "join" && reason === "not_in_lobby") return "not_open";
	if (type === "remove" && reason === "not_seated") return "no_seat";
	return reason;
}

serve(seatRoutes, join, (c, { params: { id }, body, caller }) => {
	const seat = body.seat as Seat | undefined;
	const request = {
		type: "join",
		...(seat !== undefined && { seat }),
	} as const;
	return ask(c, { id, visitor: caller.visitor, request });
});

serve(seatRoutes, leave, (c, { params: { id }, caller }) =>
	ask(c, { id, visitor: caller.visitor, request: { type: "leave" } }),
);

serve(seatRoutes, begin, (c, { params: { id }, caller }) =>
	ask(c, { id, visitor: caller.visitor, request: { type: "begin" } }),
);

serve(seatRoutes, remove, (c, { params: { id }, body, caller }) => {
	const request = { type: "remove", seat: body.seat as Seat } as const;
	return ask(c, { id, visitor: caller.visitor, request });
});

serve(seatRoutes, rematch, async (c, { params, caller }) => {
	const { room } = await roomIn(c, params);
	await limitGames(c, caller.visitor, "rematch");
	const next = await retryCall(() => room().rematch(caller.visitor));
	if (next.type === "refused") throw refusedBy(next.reason);
	return { game: next.id };
});
