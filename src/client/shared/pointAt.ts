/** A line about an event lights the event's tiles on the board while it is pointed at. */
import type { TileIndex } from "../../rules/hex.ts";
import type { LoggedEvent } from "../../words/eventText.ts";

/** Lights these tiles, and no others. */
export type PointAt = (tiles: readonly TileIndex[]) => void;

export function pointAt(
	line: HTMLElement,
	event: LoggedEvent,
	onPoint: PointAt,
): void {
	pointAtTiles(line, tilesOf(event), onPoint);
}

export function pointAtTiles(
	line: HTMLElement,
	tiles: readonly TileIndex[],
	onPoint: PointAt,
): void {
	if (tiles.length === 0) return;
	line.addEventListener("pointerenter", () => onPoint(tiles));
	line.addEventListener("pointerleave", () => onPoint([]));
}

function tilesOf(event: LoggedEvent): readonly TileIndex[] {
	if ("tile" in event) return event.tile === null ? [] : [event.tile];
	return "seat" in event && "tiles" in event ? event.tiles : [];
}
