/** The end of a turn: resolves its orders and records the turn. */
import { keyOfTurn } from "../rules/chain.ts";
import type { Seat } from "../rules/position.ts";
import { packTurn } from "../rules/replay.ts";
import { rulesFor } from "../rules/versions.ts";
import { type ConfirmedOrder, isPersonal, type Playing } from "./match.ts";
import type { Progress } from "./orders.ts";

/** Resolves the turn with the accepted orders. */
export function resolveOrders(
	{ playing, facts }: Progress,
	now: number,
): Progress {
	const { settings, entries, chain, startedAt } = playing;
	const { ruleset } = settings;
	const { turn } = playing.position;
	const at = now - startedAt;
	const key = keyOfTurn(chain, turn);
	const orders = playing.orders.toSorted((a, b) => a.at - b.at);
	const isPersons = ({ seat }: ConfirmedOrder) => isPersonal(playing, seat);
	const { resolveTurn, hashOf } = rulesFor(ruleset);
	const { position, events } = resolveTurn(ruleset, playing.position, {
		orders,
		key,
		at,
	});
	const record = {
		...packTurn(ruleset, entries, orders),
		at,
		key,
		hash: hashOf(position),
	};
	return {
		playing: {
			...playing,
			position,
			entries: [],
			orders: [],
			earlier: ruleset.multiStep ? [] : orders.filter(isPersons),
			...countOrdered(playing),
		},
		facts: [...facts, { type: "turnResolved", turn, record, events }],
	};
}

/** Counts the turns in which each seat's person gave orders. */
function countOrdered(
	playing: Playing,
): Pick<Playing, "orderedTurns"> | undefined {
	const { orderedTurns, orders } = playing;
	if (orderedTurns === undefined) return undefined;
	const hasOrdered = (seat: Seat) =>
		isPersonal(playing, seat) && orders.some((order) => order.seat === seat);
	return {
		orderedTurns: orderedTurns.map(
			(count, seat) => count + Number(hasOrdered(seat as Seat)),
		),
	};
}
