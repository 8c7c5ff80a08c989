/** Reads the features of positions on one board; see features.ts. */
import { neighborTable } from "../../rules/hex.ts";
import {
	FREE,
	type Position,
	pointsOf,
	type Seat,
} from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { landCount, townsOf } from "../../rules/terrain.ts";
import { Around } from "./Around.ts";
import { AT, type Feature, WIDTH } from "./features.ts";
import { LandSearch } from "./LandSearch.ts";
import { TownReach } from "./TownReach.ts";

/** How many tiles that fall with another one count. */
const MOST_LOST = 12;

/** The features that count tiles, and those that count towns. */
const LAND: readonly Feature[] = [
	...(["land", "border", "weak", "atRisk", "prey", "preyCut", "room"] as const),
];
const TOWNS: readonly Feature[] = [
	...(["towns", "weakTowns", "preyTowns"] as const),
	...(["freeTownsNear", "othersTownsNear"] as const),
];

export class FeatureReader {
	readonly #ruleset: Ruleset;
	readonly #around: Around;
	readonly #land: LandSearch;
	readonly #reach: TownReach;
	readonly #towns: readonly number[];
	readonly #isTown: Uint8Array;
	readonly #features: Float64Array;
	/** A seat's fair share of land, of towns and of the points of a turn. */
	readonly #fairLand: number;
	readonly #fairTowns: number;
	readonly #fairIncome: number;

	constructor(ruleset: Ruleset, { board, seats }: Position) {
		const seatCount = seats.length;
		const neighbors = neighborTable(board);
		this.#ruleset = ruleset;
		this.#around = new Around(neighbors);
		this.#land = new LandSearch(neighbors);
		this.#towns = townsOf(board);
		this.#isTown = new Uint8Array(neighbors.length / 6);
		for (const tile of this.#towns) this.#isTown[tile] = 1;
		this.#reach = new TownReach(board, seatCount);
		this.#features = new Float64Array(seatCount * WIDTH);
		this.#fairLand = landCount(board) / seatCount;
		this.#fairTowns = this.#towns.length / seatCount || 1;
		this.#fairIncome =
			ruleset.pointsPerTown * this.#fairTowns +
				ruleset.pointsPerTile * this.#fairLand || 1;
	}

	/**
	 * A row of features for each seat, one after the other; all 0 for a seat that is not alive.
	 * Valid until the next position is read.
	 */
	read(position: Position): Float64Array {
		const { owners, strengths, seats } = position;
		this.#features.fill(0);
		this.#land.search(owners);
		for (let tile = 0; tile < owners.length; tile++) {
			this.#around.look(owners, tile);
			if (owners[tile] === FREE) this.#addRoom();
			else this.#addTile(tile, owners[tile], strengths[tile]);
		}
		this.#reach.read(owners, (seat, isFree, near) => {
			const at = isFree ? AT.freeTownsNear : AT.othersTownsNear;
			this.#features[seat * WIDTH + at] += near;
		});
		for (let seat = 0; seat < seats.length; seat++)
			this.#finish(position, seat as Seat);
		return this.#features;
	}

	#addRoom(): void {
		const { seats, count } = this.#around;
		for (let i = 0; i < count; i++)
			this.#features[seats[i] * WIDTH + AT.room]++;
	}

	#addTile(tile: number, owner: number, strength: number): void {
		const { seats, sides, count } = this.#around;
		const features = this.#features;
		const own = owner * WIDTH;
		const town = this.#isTown[tile];
		const lost = Math.min(MOST_LOST, this.#land.losses[tile]);
		let isBorder = 0;
		let isWeak = 0;
		for (let i = 0; i < count; i++) {
			if (seats[i] === owner) {
				features[own + AT.compact] += sides[i];
				continue;
			}
			isBorder = 1;
			if (strength > this.#ruleset.attackDamage * sides[i]) continue;
			isWeak = 1;
			const other = seats[i] * WIDTH;
			features[other + AT.prey]++;
			features[other + AT.preyTowns] += town;
			features[other + AT.preyCut] += lost;
		}
		features[own + AT.land]++;
		features[own + AT.towns] += town;
		features[own + AT.border] += isBorder;
		features[own + AT.strength] += isBorder * strength;
		features[own + AT.weak] += isWeak;
		features[own + AT.weakTowns] += isWeak * town;
		features[own + AT.atRisk] += isWeak * lost;
	}

	/** Makes the counts of a seat relative to a fair share. */
	#finish(position: Position, seat: Seat): void {
		const features = this.#features;
		const row = seat * WIDTH;
		const state = position.seats[seat];
		if (state.type !== "alive") {
			features.fill(0, row, row + WIDTH);
			return;
		}
		const { pointsPerTown, pointsPerTile, maxStrength, maxLevel } =
			this.#ruleset;
		const income =
			pointsPerTown * features[row + AT.towns] +
			pointsPerTile * features[row + AT.land];
		features[row + AT.points] = pointsOf(position, seat) / this.#fairIncome;
		features[row + AT.income] = income / this.#fairIncome;
		features[row + AT.orders] = state.level / (maxLevel ?? state.level);
		features[row + AT.compact] /= 6 * features[row + AT.land] || 1;
		features[row + AT.strength] /= maxStrength * this.#fairLand;
		for (const feature of LAND) features[row + AT[feature]] /= this.#fairLand;
		for (const feature of TOWNS) features[row + AT[feature]] /= this.#fairTowns;
	}
}
