/** Why orders that a person wants kept could be carried out in no turn. */
import { areKeptAhead } from "../match/ahead.ts";
import type { CommandOf } from "../match/command.ts";
import { type Match, seatOf } from "../match/match.ts";
import { turnsInAll } from "../rules/ending.ts";
import { neverAllowed, type OrderRefusal } from "../rules/order.ts";

export type KeptFault = OrderRefusal | "bank_too_many" | "wrong_turn";

/**
 * Why kept orders could never be given, whatever comes: what an order in its turn would be
 * refused for, too. Null for any others, and where the match refuses to keep any. The match
 * itself keeps such orders: commands that rooms have stored may have them.
 */
export function keptFault(
	match: Match,
	{ player, turn, orders }: Omit<CommandOf<"keep">, "type">,
): KeptFault | null {
	if (match.type !== "playing" || !areKeptAhead(match.settings)) return null;
	const { settings, position, resigned } = match;
	const seat = seatOf(match, player);
	if (seat === null || resigned.includes(seat)) return null;
	const { ruleset } = settings;
	if (turn >= (turnsInAll(ruleset) ?? Number.POSITIVE_INFINITY))
		return "wrong_turn";
	for (const order of orders) {
		const never = neverAllowed(ruleset, position, order);
		if (never !== null) return never;
	}
	const banks = orders.filter(({ type }) => type === "bank");
	return banks.length > 1 ? "bank_too_many" : null;
}
