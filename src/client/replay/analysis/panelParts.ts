/** What the parts of the analysis share. Types, and small helpers. */
import type { OverView } from "../../../match/view.ts";
import type { Event } from "../../../rules/event.ts";
import type { Seat } from "../../../rules/position.ts";
import type { GameLog } from "../../../rules/replay.ts";
import type { AnalysisWords } from "../../../words/en/analysis.ts";
import type { Who } from "../../../words/eventText.ts";
import { signedName } from "../../../words/signedName.ts";
import type { OrderArrow } from "../../board/model.ts";
import type { FactWords } from "../../shared/describe.ts";

export type AnalysisOptions = {
	readonly words: AnalysisWords;
	/** The words of the replay's page. */
	readonly shown: FactWords;
	/** The game at its end. */
	readonly view: OverView;
	readonly log: GameLog;
	readonly eventsOf: (turn: number) => readonly Event[];
	/** Shows a turn. */
	readonly onTurn: (turn: number) => void;
	/** Shows a turn with these orders instead of those that were given; null: with those again. */
	readonly onCompare: (
		compared: {
			readonly turn: number;
			readonly plans: readonly OrderArrow[];
		} | null,
	) => void;
	readonly onClose: () => void;
};

export function whoOn({ seats, viewer }: OverView, seat: Seat): Who {
	return { name: signedName(seats[seat]), isYou: seat === viewer };
}

/** A share of 1 in whole percent. */
export function whole(share: number): number {
	return Math.round(100 * share);
}
