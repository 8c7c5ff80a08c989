/** Random events: lightning strikes a tile, an earthquake shakes an area, or a drop of points lands. */
import { forEachWithin, type TileIndex } from "../hex.ts";
import { FREE, type Seat } from "../position.ts";
import { type Random, randomFor } from "../random.ts";
import type { RandomEvents, SizeRange } from "../ruleset.ts";
import { landTiles } from "../terrain.ts";
import { emit, freeDestroyedTiles, type TurnContext } from "../turnContext.ts";

export type RandomEvent =
	| {
			readonly type: "lightning";
			readonly tile: TileIndex;
			readonly damage: number;
	  }
	| {
			readonly type: "earthquake";
			readonly tile: TileIndex;
			readonly damage: number;
			readonly radius: number;
			/** Damage at the rim. */
			readonly rimDamage: number;
	  }
	| {
			readonly type: "drop";
			readonly tile: TileIndex;
			readonly amount: number;
	  };

/** Draws the turn's event, if there is one, and applies it. */
export function strike(context: TurnContext, key: string): void {
	const { events, multiStep } = context.ruleset;
	const { turn, board } = context.draft;
	if (!multiStep || events === null || turn < events.fromTurn) return;
	const random = randomFor(key, "event");
	const kind = eventKind(events, random.fraction());
	if (kind === null) return;
	const land = landTiles(board);
	const tile = land[random.between(0, land.length - 1)];
	happen(context, drawEvent(events, kind, tile, random));
}

/** The event that a draw in [0, 1) selects. */
export function eventKind(
	events: RandomEvents,
	roll: number,
): RandomEvent["type"] | null {
	for (const kind of ["lightning", "earthquake", "drop"] as const) {
		const [from, to] = events[kind].roll;
		if (roll >= from && roll < to) return kind;
	}
	return null;
}

function drawEvent(
	events: RandomEvents,
	kind: RandomEvent["type"],
	tile: TileIndex,
	random: Random,
): RandomEvent {
	switch (kind) {
		case "lightning":
			return {
				type: kind,
				tile,
				damage: drawSize(random, events.lightning.damage),
			};
		case "earthquake":
			return {
				type: kind,
				tile,
				damage: drawSize(random, events.earthquake.damage),
				radius: drawSize(random, events.earthquake.radius),
				rimDamage: events.earthquake.rimDamage,
			};
		case "drop":
			return { type: kind, tile, amount: drawSize(random, events.drop.amount) };
	}
}

function drawSize(random: Random, range: SizeRange): number {
	const [low, high] = drawBounds(range);
	return drawValue(random.between(low, high), random.between(low, high));
}

/** The bounds of the two integers that are drawn for a size. */
export function drawBounds([low, high]: SizeRange): [
	low: number,
	high: number,
] {
	return [Math.round(Math.sqrt(100 * low)), Math.round(Math.sqrt(100 * high))];
}

/** The size that results from two drawn numbers. */
export function drawValue(a: number, b: number): number {
	return Math.floor((a * b) / 100);
}

/** Applies one random event. */
export function happen(context: TurnContext, event: RandomEvent): void {
	switch (event.type) {
		case "lightning":
			strikeTile(context, event.tile, event.damage);
			break;
		case "earthquake":
			shake(context, event);
			break;
		case "drop":
			drop(context, event.tile, event.amount);
			break;
	}
}

function strikeTile(
	context: TurnContext,
	tile: TileIndex,
	damage: number,
): void {
	emit(context, { type: "lightningStruck", tile, damage });
	freeDestroyedTiles(context, [tile], "lightning");
}

function shake(
	context: TurnContext,
	{
		tile,
		damage,
		radius,
		rimDamage,
	}: Extract<RandomEvent, { type: "earthquake" }>,
): void {
	const { board, owners } = context.draft;
	const tiles: TileIndex[] = [];
	const losses: number[] = [];
	forEachWithin(board, tile, radius - 1, (shaken, distance) => {
		if (owners[shaken] === FREE) return;
		const towardsRim = distance > 0 ? distance / (radius - 1) : 0;
		tiles.push(shaken);
		losses.push(damage + (rimDamage - damage) * towardsRim);
	});
	emit(context, { type: "earthShook", tile, damage, radius, tiles, losses });
	freeDestroyedTiles(context, tiles, "earthquake");
}

function drop(context: TurnContext, tile: TileIndex, amount: number): void {
	const owner = context.draft.owners[tile];
	if (owner === FREE) emit(context, { type: "dropLanded", tile, amount });
	else
		emit(context, {
			type: "dropTaken",
			seat: owner as Seat,
			tile,
			amount,
			fell: true,
		});
}
