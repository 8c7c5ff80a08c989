/** The lines of a game's stream, of what a room says. */
import type { GameLine } from "../../../api/gameStream.ts";
import type { OverView, PlayingView, View } from "../../../match/view.ts";
import type { MessageFromServer } from "../../../protocol/fromServer.ts";
import { allTiles } from "../../../rules/hex.ts";
import type { Position } from "../../../rules/position.ts";
import {
	gameAnswer,
	seatsAnswer,
	tileAnswer,
	youAnswer,
} from "../gameAnswer.ts";
import { isToAct } from "../isToAct.ts";
import type { PlayedRecord } from "./playRecord.ts";

export type LineOf<T extends GameLine["type"]> = Extract<
	GameLine,
	{ readonly type: T }
>;

/** Everything that the viewer may see. `now`: epoch ms. */
export function viewLine(id: string, view: View, now: number): LineOf<"view"> {
	return { type: "view", now, game: gameAnswer(id, view, now) };
}

/** A phase, and what has changed on the board since the position `before`. `now`: epoch ms. */
export function phaseLine(
	view: PlayingView,
	before: Position,
	now: number,
): LineOf<"phase"> {
	const { viewer, position, phase, phaseStartedAt, deadlineAt } = view;
	const you = viewer === null ? null : youAnswer(view, viewer, now);
	return {
		...{ type: "phase", now, turn: position.turn },
		...{ phase, phaseStartedAt, deadlineAt },
		changed: changedTiles(before, position),
		...{ seats: seatsAnswer(view), you, isYourTurn: isToAct(view, you) },
	};
}

function changedTiles(before: Position, after: Position) {
	if (before === after) return [];
	return allTiles(after.board).flatMap((tile) => {
		const was = tileAnswer(before, tile);
		const is = tileAnswer(after, tile);
		const isSame =
			was.owner === is.owner &&
			was.strength === is.strength &&
			was.drop === is.drop;
		return isSame ? [] : [{ tile, ...is }];
	});
}

/** What a resolved turn did. */
export function turnLine(
	{
		turn,
		at,
		key,
		hash,
	}: Pick<MessageFromServer<"turn">, "turn" | "at" | "key" | "hash">,
	{ entries, orders, events }: Omit<PlayedRecord, "position">,
): LineOf<"turn"> {
	return {
		...{ type: "turn", turn, at, key, hash },
		...{ entries, orders, events },
	};
}

export function overLine({
	overAt,
	reason,
	standings,
}: Pick<
	OverView | MessageFromServer<"over">,
	"overAt" | "reason" | "standings"
>): LineOf<"over"> {
	return { type: "over", overAt, reason, standings: [...standings] };
}
