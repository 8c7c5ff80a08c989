/** Tiles and their owners, in words. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import {
	type Board,
	isLand,
	labelOf,
	TERRAIN,
	type TileIndex,
} from "../../rules/hex.ts";
import { landOf, ownerOf, type Seat } from "../../rules/position.ts";
import { isProtected } from "../../rules/protection.ts";
import { distanceFromLand } from "../../rules/steps/attack.ts";
import { isTown } from "../../rules/terrain.ts";
import type { NoteWords } from "../../words/en/notes.ts";
import type { ShownWords } from "../../words/en/shown.ts";
import type { EventNames, Who } from "../../words/eventText.ts";
import { signedName } from "../../words/signedName.ts";
import type { CalloutText } from "../board/model.ts";

type BoardView = PlayingView | OverView;

export function whoIs({ seats, viewer }: BoardView, seat: Seat): Who {
	return { name: signedName(seats[seat]), isYou: seat === viewer };
}

export function eventNamesOf(view: BoardView, words: FactWords): EventNames {
	const { board } = view.settings;
	return {
		who: (seat) => whoIs(view, seat),
		tile: (tile) => {
			const label = unbroken(labelOf(board, tile));
			return isTown(board, tile) ? words.tile.theTown(label) : label;
		},
	};
}

/** The words of a game, and of its tiles. */
export type FactWords = ShownWords & Pick<NoteWords, "tile">;

/** A tile's name with a non-breaking hyphen, as a browser would break the line after a plain one. */
function unbroken(label: string): string {
	return label.replace("-", "-\u2060");
}

/** The text of the card beside a tile, without what an order would do. */
export function tileFacts(
	view: BoardView,
	tile: TileIndex,
	words: FactWords,
): Pick<CalloutText, "title" | "strength" | "lines" | "seat"> {
	const { position } = view;
	const seat = ownerOf(position, tile);
	const title = labelOf(position.board, tile);
	const drops = position.drops
		.filter((drop) => drop.tile === tile)
		.map(({ amount }) => words.tile.drop(amount));
	const place = placeOf(position.board, tile, words);
	if (seat === null)
		return {
			...{ title, strength: "", seat },
			lines: [place.free, ...drops],
		};
	const who = whoIs(view, seat);
	const state = position.seats[seat];
	const { level: levelText, orders } = words.seats;
	const named = view.settings.ruleset.levelPerTown > 0 ? orders : levelText;
	const level = state.type === "alive" ? named(state.level) : "";
	return {
		title,
		strength: words.number(position.strengths[tile]),
		lines: [
			who.isYou ? words.tile.yours : who.name,
			...(place.isTown ? [words.tile.town] : []),
			`${level} · ${words.seats.land(landOf(position, seat))}`,
		],
		seat,
	};
}

/** What a tile that nobody holds is called, and whether it is a town. */
function placeOf(
	board: Board,
	tile: TileIndex,
	{ tile: words }: FactWords,
): { free: string; isTown: boolean } {
	if (isTown(board, tile)) return { free: words.freeTown, isTown: true };
	const isWater = board.terrain?.[tile] === TERRAIN.water;
	const other = isWater ? words.water : words.mountain;
	return { free: isLand(board, tile) ? words.free : other, isTown: false };
}

/** A tile's description for reading aloud. */
export function describeTile(
	view: BoardView,
	tile: TileIndex,
	words: FactWords,
): string {
	const { position, viewer } = view;
	const facts = tileFacts(view, tile, words);
	const seat = ownerOf(position, tile);
	const parts = [facts.title];
	if (seat === null) parts.push(...facts.lines);
	else {
		if (isTown(position.board, tile)) parts.push(words.tile.town);
		const { name, isYou } = whoIs(view, seat);
		parts.push(isYou ? words.tile.yours : words.tile.landOf(name));
		parts.push(words.tile.strengthOf(position.strengths[tile]));
	}
	if (
		viewer !== null &&
		seat !== viewer &&
		distanceFromLand(position, viewer, tile, 1) !== null
	)
		parts.push(words.tile.nextToYours);
	return words.phrases(parts);
}

/** Whether a seat is protected from attack now. `at`: ms on the game's clock. */
export function isProtectedNow(
	view: BoardView,
	seat: Seat,
	at: number,
): boolean {
	return isProtected(view.settings.ruleset, view.position, seat, at);
}
