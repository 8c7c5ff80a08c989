/** What the picture of a game shows: what everybody may see of it, and no order. */
import { exampleBoard } from "../../match/exampleBoard.ts";
import type {
	OverView,
	PlayingView,
	SeatView,
	View,
} from "../../match/view.ts";
import { rankAll, turnsInAll } from "../../rules/ending.ts";
import {
	emptyPosition,
	landOf,
	pointsOf,
	type Seat,
} from "../../rules/position.ts";
import { winnerOf } from "../../words/replayText.ts";
import { signedName } from "../../words/signedName.ts";
import { turnNumber } from "../../words/turnNumber.ts";
import type { PanelRow } from "./drawPanel.ts";
import type { MapPicture } from "./mapPicture.ts";

/** Stands for the name of a deleted account. */
const NOBODY = "–";

/** `view`: a spectator's. */
export function gamePicture(view: View): MapPicture {
	const { ruleset } = view.settings;
	const { maxStrength } = ruleset;
	if (view.type === "lobby") {
		const position = emptyPosition(exampleBoard(view.settings), 0);
		const rows = view.seats.map((seat, i) => lobbyRow(seat, i));
		return { position: { ...position, maxStrength }, rows, turns: null };
	}
	const { position } = view;
	const ranked = view.type === "over" ? view.standings : rankAll(position);
	const inAll = turnsInAll(ruleset);
	const turn = view.type === "over" ? position.turn : turnNumber(position.turn);
	return {
		position: { ...position, maxStrength },
		rows: ranked.map((seat) => rowOf(view, seat)),
		turns: inAll === null ? null : { turn, inAll },
	};
}

function lobbyRow(view: SeatView | null, seat: number): PanelRow {
	const name = view === null ? "" : nameOf(view);
	return { seat, name, value: "", isFaint: isBot(view), isWinner: false };
}

function rowOf(view: PlayingView | OverView, seat: Seat): PanelRow {
	const { position, settings } = view;
	const counts = settings.ruleset.end.type === "points" ? pointsOf : landOf;
	const isAlive = position.seats[seat].type === "alive";
	return {
		seat,
		name: nameOf(view.seats[seat]),
		value: String(counts(position, seat)),
		isFaint: isBot(view.seats[seat]) || !isAlive,
		isWinner: view.type === "over" && winnerOf(view) === seat,
	};
}

function nameOf(seat: SeatView): string {
	return signedName(seat) || NOBODY;
}

function isBot(seat: SeatView | null): boolean {
	return seat !== null && seat.bot !== null;
}
