/** What the picture of a day's march shows: its map and players before the first turn, as its page does. */
import { beginDay } from "../../daily/dayGame.ts";
import type { DayMarch } from "../../daily/dayMarch.ts";
import { PLAYER } from "../../daily/dayScore.ts";
import { turnNumber } from "../../words/turnNumber.ts";
import type { PanelRow } from "./drawPanel.ts";
import type { MapPicture } from "./mapPicture.ts";

/** Stands for whoever plays, in every language. */
const ANYBODY = "?";

export function dayPicture(march: DayMarch): MapPicture {
	const { position, settings, seats } = beginDay(march);
	const { maxStrength } = settings.ruleset;
	return {
		heading: march.date,
		position: { ...position, maxStrength },
		rows: seats.map(
			({ name }, seat): PanelRow => ({
				...{ seat, value: "", isWinner: false },
				name: seat === PLAYER ? ANYBODY : name,
				isFaint: seat !== PLAYER,
			}),
		),
		turns: { turn: turnNumber(0), inAll: march.turns },
	};
}
