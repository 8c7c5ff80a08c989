/** What of a seat counted in the end, in words. */
import type { OverView } from "../../../match/view.ts";
import { landOf, pointsOf, type Seat } from "../../../rules/position.ts";
import { givesPoints } from "../../../rules/steps/score.ts";
import { landCount } from "../../../rules/terrain.ts";
import type { GameWords } from "../../../words/en/game.ts";

/**
 * A seat's points and land, or the share of its land where points don't count. Of a dead seat
 * it says that it is out, as its points don't count for its place.
 */
export function countedText(
	{ position, settings }: Pick<OverView, "position" | "settings">,
	seat: Seat,
	words: Pick<GameWords, "percent" | "seats">,
): string {
	const land = landOf(position, seat);
	if (!givesPoints(settings.ruleset))
		return words.percent(land / landCount(position.board));
	const { points, land: tiles, dead } = words.seats;
	const isDead = position.seats[seat].type === "dead";
	return `${points(pointsOf(position, seat))} · ${isDead ? dead : tiles(land)}`;
}
