/** What a bot would do on the seat of a view, as what a program sends. */
import { BOTS, type BotKind } from "../bots/bots.ts";
import { chooseStart } from "../bots/start.ts";
import type { PlayingView } from "../match/view.ts";
import { targetOf } from "../rules/order.ts";
import { hasFreeTile, landOf } from "../rules/position.ts";
import type { Random } from "../rules/random.ts";

/**
 * The targets of a bot's orders in the view's turn, in the order in which to give them; none if
 * the viewer has no land. In single-step modes a seat without land begins by an order for
 * `chooseStartTile`.
 */
export function chooseTargets(
	view: PlayingView,
	kind: BotKind,
	random: Random,
): number[] {
	const { viewer, position } = view;
	if (viewer === null || landOf(position, viewer) === 0) return [];
	const planned = BOTS[kind].choose({ ...view, viewer }, random);
	return planned.map(({ order }) => targetOf(order));
}

/** A good free tile to begin on, where seats choose where they start; null if none is free. */
export function chooseStartTile(
	{ position }: Pick<PlayingView, "position">,
	random: Random,
): number | null {
	return hasFreeTile(position) ? chooseStart(position, random) : null;
}
