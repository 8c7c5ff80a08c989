/** Where a card lies beside a tile: inside its container, and over no tile that the reader may press next. Pure. */
import type { Point } from "../../board/layout.ts";

export type Size = { readonly width: number; readonly height: number };

/** A tile, as the circle that its edges touch. In pixels, like everything here. */
export type Disc = Point & { readonly radius: number };

export type CardPlace = {
	readonly card: Size;
	readonly container: Size;
	readonly tile: Disc;
	/** The tiles around it that may be pressed. */
	readonly clear: readonly Disc[];
	/** A finger is on the tile, so that what is below it can't be seen. */
	readonly isTouched: boolean;
};

/** Between a tile and its card, and between the card and the edge of the container. */
const AWAY = 6;
const EDGE = 4;

/** How far above its tile's edge a card is that a finger must not hide. */
const ABOVE_FINGER = 28;

/** How far from its tile a card may be, in radii of the tile. */
const DISTANCES = [1, 1.9, 2.8, 3.7];

const OVER_TILE = 1000;

/** The card's left and top: the nearest place that hides nothing, or else the one that hides least. */
export function cardPlace(place: CardPlace): { left: number; top: number } {
	let best = { left: EDGE, top: EDGE };
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates(place)) {
		const spot = inside(candidate, place);
		const hidden = hiddenBy(spot, place);
		if (hidden >= least) continue;
		best = spot;
		least = hidden;
		if (hidden === 0) break;
	}
	return best;
}

type Spot = { left: number; top: number };

/** The nearest first; beside the tile rather than above or below it, unless it is touched. */
function candidates({ card, tile, isTouched }: CardPlace): Spot[] {
	const middle = tile.y - card.height / 2;
	const centre = tile.x - card.width / 2;
	return DISTANCES.flatMap((distance) => {
		const away = distance * tile.radius + AWAY;
		const right = tile.x + away;
		const left = tile.x - away - card.width;
		const above = tile.y - away - card.height - (isTouched ? ABOVE_FINGER : 0);
		const below = tile.y + away;
		const beside = [right, left].flatMap((x) =>
			[middle, above + card.height, tile.y + tile.radius - card.height].map(
				(top) => ({ left: x, top }),
			),
		);
		const over = [centre, right - AWAY, left + AWAY].map((x) => ({
			left: x,
			top: above,
		}));
		const under = { left: centre, top: below };
		return isTouched ? [...over, ...beside] : [...beside, ...over, under];
	});
}

function inside({ left, top }: Spot, { card, container }: CardPlace): Spot {
	const within = (value: number, size: number, all: number) =>
		Math.max(EDGE, Math.min(all - size - EDGE, value));
	return {
		left: within(left, card.width, container.width),
		top: within(top, card.height, container.height),
	};
}

/** How much of the tiles a card hides, in pixels of depth; the tile itself counts most. */
function hiddenBy(spot: Spot, { card, tile, clear, isTouched }: CardPlace) {
	const overTile = depth(spot, card, tile) * OVER_TILE;
	const underFinger =
		isTouched && spot.top + card.height > tile.y - tile.radius ? OVER_TILE : 0;
	return clear.reduce(
		(sum, disc) => sum + depth(spot, card, disc),
		overTile + underFinger,
	);
}

/** How far a card reaches into a tile. */
function depth({ left, top }: Spot, { width, height }: Size, disc: Disc) {
	const x = Math.max(left, Math.min(disc.x, left + width));
	const y = Math.max(top, Math.min(disc.y, top + height));
	return Math.max(0, disc.radius - Math.hypot(disc.x - x, disc.y - y));
}
