/** A timeline's frames as views, so that the components that show a game can show them too. Pure. */
import type { OverView } from "../../match/view.ts";
import { rankAll } from "../../rules/ending.ts";
import {
	landOf,
	type Position,
	pointsOf,
	type Seat,
} from "../../rules/position.ts";
import { unpackOrders } from "../../rules/replay.ts";
import { givesPoints } from "../../rules/steps/score.ts";
import { landCount } from "../../rules/terrain.ts";
import type { ReplayWords } from "../../words/en/replay.ts";
import type { ShownWords } from "../../words/en/shown.ts";
import { signedName } from "../../words/signedName.ts";
import { gatherArrows } from "../board/gatherArrows.ts";
import type { OrderArrow } from "../board/model.ts";
import type { ReplayTimeline } from "./ReplayTimeline.ts";

/** The game's view in a frame. */
export function viewOf(
	timeline: ReplayTimeline,
	frame: number,
	viewer: Seat | null,
): OverView {
	const { ruleset, board, seats, resigned } = timeline.log;
	const { chainEnd, startedAt, overAt, reason, standings } = timeline.log;
	const isEnd = frame === timeline.last;
	return {
		type: "over",
		viewer,
		settings: {
			...{ ruleset, board, seatCount: seats.length, hasClock: true },
			...{ access: "solo", fill: null, isWatchable: true, beginsAfterMs: null },
		},
		seats: seats.map(({ name, bot = null, isBotAccount }, seat) => ({
			name,
			bot: bot as OverView["seats"][number]["bot"],
			...(isBotAccount && { isBotAccount: true as const }),
			// The log does not record when a player resigned.
			hasResigned: isEnd && resigned.includes(seat as Seat),
			isReady: false,
			isHeld: false,
		})),
		...{ chainEnd, startedAt, overAt, reason, standings },
		position: timeline.positionAt(frame),
	};
}

/** Everyone's orders in a frame's turn, as arrows. */
export function orderArrowsAt(
	timeline: ReplayTimeline,
	frame: number,
): OrderArrow[] {
	const record = timeline.recordOf(frame);
	if (record === null) return [];
	return gatherArrows(unpackOrders(timeline.log.ruleset, record));
}

/** Maximum number of seats named in a sentence. */
const NAMED = 3;

/** A frame's name: the turn that begins, or the end of the game. */
export function nameOf(
	timeline: ReplayTimeline,
	frame: number,
	replay: ReplayWords,
): string {
	const { last } = timeline;
	if (frame < last) return replay.turnOf(frame, last);
	return last === 0 ? replay.over : replay.after(last);
}

/** Who leads in a frame, and who follows. */
export function leadText(
	{ position, seats, settings }: OverView,
	words: ShownWords & { readonly replay: ReplayWords },
): string {
	const { chart } = words.replay;
	if (givesPoints(settings.ruleset)) return pointsText(position, seats, words);
	const all = landCount(position.board);
	const [first, ...others] = rankAll(position)
		.filter((seat) => landOf(position, seat) > 0)
		.slice(0, NAMED);
	if (first === undefined) return chart.nobody;
	const land = landOf(position, first);
	return words.phrases([
		chart.leads(signedName(seats[first]), land, words.percent(land / all)),
		...others.map((seat) =>
			chart.follows(signedName(seats[seat]), landOf(position, seat)),
		),
	]);
}

/** The first seats by their points. */
function pointsText(
	position: Position,
	seats: OverView["seats"],
	words: ShownWords & { readonly replay: ReplayWords },
): string {
	const { points } = words.replay.chart;
	const texts = rankAll(position)
		.slice(0, NAMED)
		.map((seat) => points(signedName(seats[seat]), pointsOf(position, seat)));
	return words.phrases(texts);
}
