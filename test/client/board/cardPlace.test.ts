import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type CardPlace,
	cardPlace,
	type Disc,
} from "../../../src/client/board/cardPlace.ts";
import { runs } from "../../support/propertyRuns.ts";

const CARD = { width: 180, height: 90 };
const WIDE = { width: 850, height: 640 };
const PHONE = { width: 390, height: 600 };

/** A tile and the six around it, as far as these may be pressed. */
function around(tile: Disc, pressed = [0, 1, 2, 3, 4, 5]): Disc[] {
	return pressed.map((side) => {
		const angle = (side * Math.PI) / 3;
		return {
			x: tile.x + 2 * tile.radius * Math.sin(angle),
			y: tile.y - 2 * tile.radius * Math.cos(angle),
			radius: tile.radius,
		};
	});
}

/** Whether a card at its place covers a part of a tile. */
function covers({ card, ...rest }: CardPlace, { x, y, radius }: Disc): boolean {
	const { left, top } = cardPlace({ card, ...rest });
	const nearX = Math.max(left, Math.min(x, left + card.width));
	const nearY = Math.max(top, Math.min(y, top + card.height));
	return Math.hypot(x - nearX, y - nearY) < radius - 1e-6;
}

const anyPlace = fc
	.record({
		container: fc.constantFrom(WIDE, PHONE),
		x: fc.double({ min: 0, max: 1, noNaN: true }),
		y: fc.double({ min: 0, max: 1, noNaN: true }),
		radius: fc.integer({ min: 10, max: 40 }),
		pressed: fc.subarray([0, 1, 2, 3, 4, 5]),
		isTouched: fc.boolean(),
	})
	.map(({ container, x, y, radius, pressed, isTouched }): CardPlace => {
		const tile = {
			...{ x: x * container.width, y: y * container.height },
			radius,
		};
		const clear = around(tile, pressed);
		return { card: CARD, container, tile, clear, isTouched };
	});

describe("the card of a tile", () => {
	test("lies inside its container, and never over its tile", () => {
		fc.assert(
			fc.property(anyPlace, (place) => {
				const { left, top } = cardPlace(place);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(top).toBeGreaterThanOrEqual(0);
				const { width, height } = place.container;
				expect(left + CARD.width).toBeLessThanOrEqual(width);
				expect(top + CARD.height).toBeLessThanOrEqual(height);
				expect(covers(place, place.tile)).toBe(false);
			}),
			runs(500),
		);
	});

	test("covers no tile around it that may be pressed, where tiles have their usual size", () => {
		fc.assert(
			fc.property(anyPlace, (place) => {
				const tile = { ...place.tile, radius: 22 };
				const usual = { ...place, tile, isTouched: false };
				const clear = around(tile);
				for (const near of clear)
					expect(covers({ ...usual, clear }, near)).toBe(false);
			}),
			runs(500),
		);
	});

	test("lies close beside the tile if nothing around it may be pressed", () => {
		const tile = { x: 400, y: 300, radius: 25 };
		const { left, top } = cardPlace({
			...{ card: CARD, container: WIDE, tile },
			...{ clear: [], isTouched: false },
		});
		expect(left - tile.x).toBeLessThan(2 * tile.radius);
		expect(top).toBeLessThan(tile.y);
		expect(top + CARD.height).toBeGreaterThan(tile.y);
	});

	test("lies above a finger, or beside it where there is no room", () => {
		const touched = (y: number): CardPlace => ({
			...{ card: CARD, container: PHONE, clear: [], isTouched: true },
			tile: { x: 150, y, radius: 17 },
		});
		expect(cardPlace(touched(400)).top + CARD.height).toBeLessThan(400 - 17);
		const { left, top } = cardPlace(touched(40));
		expect(top).toBeGreaterThanOrEqual(0);
		expect(left).toBeGreaterThanOrEqual(150 + 17);
	});
});
