/** Defending adds strength to one of the seat's own tiles, up to a tile's maximum. */
import type { TileIndex } from "../hex.ts";
import type { SequencedOrder } from "../sequence.ts";
import { emit, type TurnContext } from "../turnContext.ts";

/** Defends one of the seat's own tiles; always succeeds. */
export function defend(
	context: TurnContext,
	{ seat, efficiency }: SequencedOrder,
	tile: TileIndex,
): null {
	const { ruleset, draft } = context;
	const gain = ruleset.defendGain * efficiency;
	const strength = Math.min(ruleset.maxStrength, draft.strengths[tile] + gain);
	emit(context, { type: "defended", seat, tile, gain, strength });
	return null;
}
