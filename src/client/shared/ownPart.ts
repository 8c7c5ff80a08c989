/** What a seat did in a finished game, as its player would tell a friend: played again by its log. Pure. */
import type { Event } from "../../rules/event.ts";
import { landOf, pointsOf, type Seat } from "../../rules/position.ts";
import { type GameLog, unpackEntries } from "../../rules/replay.ts";
import { givesPoints } from "../../rules/steps/score.ts";
import { isTown } from "../../rules/terrain.ts";
import { rulesOf } from "../../rules/versions.ts";
import type { OwnPartWords } from "../../words/en/ownPart.ts";

export type OwnPart = {
	/** How many towns it took, free ones or others', and lost in any way; its start is not taken. */
	readonly towns: { readonly took: number; readonly lost: number };
	/** How many tiles of others it took; where attacks only free tiles, how many it broke. */
	readonly tiles: number;
	readonly areBroken: boolean;
	/**
	 * The first of the turns in which it gained most; null if none brought more than what the start
	 * alone pays, or if a turn is too short to tell of.
	 */
	readonly best: BestTurn | null;
};

export type BestTurn = {
	/** Counted from 0. */
	readonly turn: number;
	/** Points, or tiles where points don't count. */
	readonly gain: number;
	readonly isLand: boolean;
};

/**
 * Plays the game through and yields after each turn. Returns null for a seat that gave up, as a
 * log does not say when, and for rules that are unknown here.
 */
export function* ownPartIn(
	log: GameLog,
	seat: Seat,
): Generator<void, OwnPart | null> {
	const rules = rulesOf(log.rules);
	if (rules === null || log.resigned.includes(seat)) return null;
	const { ruleset, board, seats } = log;
	const isLand = !givesPoints(ruleset);
	const areBroken = ruleset.multiStep && ruleset.captureStrength === null;
	const towns = { took: 0, lost: 0 };
	let tiles = 0;
	let best: BestTurn | null = null;
	let position = rules.emptyPosition(board, seats.length);
	for (const [turn, record] of log.turns.entries()) {
		const begun = rules.applyEntries(ruleset, position, unpackEntries(record));
		const played = rules.playTurn(ruleset, position, record);
		// What a start brings is no deed.
		for (const event of played.events.slice(begun.events.length)) {
			if (takesFromOther(event, seat, areBroken)) tiles++;
			if (!("tile" in event) || event.tile === null) continue;
			if (!("seat" in event) || event.seat !== seat) continue;
			if (!isTown(board, event.tile)) continue;
			if (event.type === "grew" || event.type === "captured") towns.took++;
			if (event.type === "tileLost") towns.lost++;
		}
		position = played.position;
		const counted = isLand ? landOf : pointsOf;
		const gain = counted(position, seat) - counted(begun.position, seat);
		if (ruleset.multiStep && gain > (best?.gain ?? 0))
			best = { turn, gain, isLand };
		yield;
	}
	const isOfStart = !isLand && best?.turn === 0;
	return { towns, tiles, areBroken, best: isOfStart ? null : best };
}

function takesFromOther(event: Event, seat: Seat, areBroken: boolean): boolean {
	switch (event.type) {
		case "captured":
		case "conquered":
			return event.seat === seat;
		case "attacked":
			return areBroken && event.seat === seat && event.strength <= 0;
		default:
			return false;
	}
}

/** In words; "" if there is nothing to tell. */
export function ownPartText(
	{ towns, tiles, areBroken, best }: OwnPart,
	words: OwnPartWords,
): string {
	const parts = [
		towns.took + towns.lost > 0 ? words.towns(towns.took, towns.lost) : "",
		tiles > 0 ? words.tiles(tiles, areBroken) : "",
		best === null ? "" : words.best(best.turn, best.gain, best.isLand),
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : words.line(parts);
}
