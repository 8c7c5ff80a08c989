/** A day's march as a game in the page. */
import { beginDay, type DayOrders } from "../../daily/dayGame.ts";
import type { DayMarch } from "../../daily/dayMarch.ts";
import { dayScoreOf, PLAYER } from "../../daily/dayScore.ts";
import type { Command } from "../../match/command.ts";
import type { Person } from "../../match/match.ts";
import { packPosition } from "../../protocol/packedPosition.ts";
import { orderOf, targetOf } from "../../rules/order.ts";
import { emptyPosition } from "../../rules/position.ts";
import { unpackOrders } from "../../rules/replay.ts";
import { decideLocally, type LocalGame } from "../local/LocalGame.ts";

/** What a game begins with besides its march. */
export type DayBeginning = {
	readonly id: string;
	readonly person: Person;
	/** Epoch ms. */
	readonly now: number;
	/** Of the turns that were played before. */
	readonly orders: DayOrders;
};

/** The game after the turns that were played before; null if they don't fit it. */
export function dayGameOf(
	march: DayMarch,
	{ id, person, now, orders }: DayBeginning,
): LocalGame | null {
	const match = beginDay(march, person, now);
	const empty = emptyPosition(match.settings.board, match.seats.length);
	let game: LocalGame = {
		...{ id, match, turns: [], recent: [packPosition(empty)] },
	};
	const { player } = person;
	for (const [turn, targets] of orders.entries()) {
		const commands: Command[] = targets.map((target, i) => ({
			...{ type: "confirm", player, turn, id: `${turn} ${i}` },
			order: orderOf(target),
		}));
		commands.push({ type: "ready", player, turn, phase: "collecting" });
		for (const command of commands) {
			if (game.match.type !== "playing") break;
			const decision = decideLocally(game, command, now);
			if (decision.type === "refused") return null;
			game = decision.game;
		}
		if (game.turns.length !== turn + 1) return null;
	}
	return game;
}

/** The player's orders in each turn that the player began alive. */
export function dayOrdersOf({ match, turns }: LocalGame): DayOrders {
	const player = match.position.seats[PLAYER];
	const last = player.type === "dead" ? player.endedTurn : turns.length;
	return turns.slice(0, last + 1).map(({ record }) =>
		unpackOrders(match.settings.ruleset, record)
			.filter(({ seat }) => seat === PLAYER)
			.map(({ order }) => targetOf(order)),
	);
}

/** The lead in a finished game. */
export function dayLeadOf({ match }: LocalGame, march: DayMarch): number {
	return dayScoreOf(match.position, march.turns).lead;
}
