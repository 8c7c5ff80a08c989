/** Made-up people and the games they might have played: the same each time. */
import { createHash, scryptSync } from "node:crypto";
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import { STRENGTHS } from "../../src/bots/strengths.ts";
import type { RulesetName } from "../../src/rules/ruleset.ts";
import { guestName } from "../../src/server/identity/guestName.ts";
import { nameKeyOf } from "../../src/server/identity/nameKey.ts";
import { BOT_RATINGS } from "../../src/server/rating/botRatings.ts";
import { familyOf, gameSizeOf } from "../../src/server/rating/families.ts";
import {
	type RatedEntrant,
	rateGame,
	type Standing,
} from "../../src/server/rating/rateGame.ts";
import type { Rating } from "../../src/server/rating/rating.ts";

/** Of every account that is made up. */
export const PASSWORD = "a seeded password";

const NAMES = [
	...["Ada", "Boris", "Chloe_", "Dmitri", "Elodie", "Farid", "Greta", "Hugo"],
	...["Ines-77", "Jonas", "Kira", "Leander", "Maelle", "Nils", "Odette"],
	...["the-long-name-of-pia", "Quentin", "Rosa", "Sven", "Tamsin"],
];
const GUESTS = 14;
const GAMES = 520;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 120;

export type Row = Readonly<Record<string, string | number | null>>;

export type Rows = {
	readonly users: Row[];
	readonly games: Row[];
	readonly seats: Row[];
	readonly ratings: Row[];
	readonly rating_changes: Row[];
};

type Person = {
	readonly id: string;
	readonly name: string;
	/** What no rating knows for sure. */
	readonly mu: number;
	/** How often they play. */
	readonly activity: number;
};

type Player = Person | { readonly bot: BotKind; readonly name: string };

type KnownRating = Standing & { readonly games: number };

/** Numbers in [0, 1), the same each time. */
class SeededRandom {
	#count = 0;

	roll(): number {
		const bytes = createHash("sha256")
			.update(`seed ${this.#count++}`)
			.digest();
		return bytes.readUInt32LE(0) / 2 ** 32;
	}

	below(limit: number): number {
		return Math.floor(this.roll() * limit);
	}

	one<T>(of: readonly T[]): T {
		return of[this.below(of.length)];
	}
}

export function sampleRows(now: number): Rows {
	const random = new SeededRandom();
	const rows: Rows = {
		...{ users: [], games: [], seats: [], ratings: [], rating_changes: [] },
	};
	const from = now - DAYS * DAY_MS;
	const people = addPeople(random, rows, from);
	const known = new Map<string, KnownRating>();
	for (let i = 0; i < GAMES; i++) {
		const overAt = Math.floor(
			from + ((i + random.roll()) / GAMES) * (now - from),
		);
		addGame({ random, rows, people, known, overAt });
	}
	for (const [key, { mu, sigma, games, peopledGames }] of known) {
		const [user_id, family] = key.split(" ");
		rows.ratings.push({
			...{ user_id, family, mu, sigma, games, peopled_games: peopledGames },
			updated_at: now,
		});
	}
	return rows;
}

function addPeople(random: SeededRandom, rows: Rows, from: number): Person[] {
	const salt = Buffer.from("a seeded account");
	const key = scryptSync(PASSWORD, salt, 32, { N: 2 ** 14, r: 8, p: 5 });
	const password = `scrypt 16384 8 5 ${salt.toString("hex")} ${key.toString("hex")}`;
	const guests = Array.from({ length: GUESTS }, () =>
		guestName((limit) => random.below(limit)),
	);
	return [...NAMES, ...guests].map((name, i) => {
		const isGuest = i >= NAMES.length;
		const id = `5eed0000-0000-4000-8000-${String(i).padStart(12, "0")}`;
		const created_at = from - random.below(30) * DAY_MS;
		rows.users.push({
			...{ id, name, is_guest: Number(isGuest), created_at },
			name_key: isGuest ? null : nameKeyOf(name),
			password: isGuest ? null : password,
			registered_at: isGuest ? null : created_at,
		});
		const mu = 14 + 24 * random.roll();
		return { id, name, mu, activity: random.roll() ** 3 + (isGuest ? 0 : 0.1) };
	});
}

/** Weighted by how often they come up. */
const MODES: readonly RulesetName[] = [
	...(["march", "march", "march", "march"] as const),
	...(["turn-by-turn", "turn-by-turn"] as const),
	...(["free-neighbor", "free-full"] as const),
];

type GameDraw = {
	readonly random: SeededRandom;
	readonly rows: Rows;
	readonly people: readonly Person[];
	readonly known: Map<string, KnownRating>;
	readonly overAt: number;
};

function addGame(means: GameDraw): void {
	const { random, rows, overAt } = means;
	const ruleset = random.one(MODES);
	const seat_count = random.one([2, 3, 4, 4, 4, 6]);
	const persons = Math.min(seat_count, random.one([1, 1, 2, 2, 3, 4]));
	const players = drawPlayers(means, seat_count, persons);
	const finish = drawFinish(random, players, ruleset);
	const id = idOf(rows.games.length);
	const turns = 12 + random.below(45);
	const isRated = random.roll() < 0.93;
	const family = isRated ? familyOf(ruleset) : null;
	rows.games.push({
		...{ id, ruleset, rules_version: 1, cols: 17, rows: 9, seat_count },
		...{ started_at: overAt - turns * 25_000, over_at: overAt, turns },
		reason: isRated ? (random.roll() < 0.9 ? "won" : "turn-cap") : "unattended",
		...{ final_hash: "0123456789abcdef", chain_end: "0".repeat(64), family },
		...{ tempo: "even", pace: "live", persons },
		is_public: Number(persons > 1 ? random.roll() < 0.8 : random.roll() < 0.3),
	});
	for (const [seat, player] of players.entries())
		rows.seats.push({
			...{ game_id: id, seat, over_at: overAt, name: player.name },
			user_id: "bot" in player ? null : player.id,
			bot: "bot" in player ? player.bot : null,
			place: finish.indexOf(player) + 1,
		});
	if (family !== null) addRatingChanges(means, { id, ruleset, finish });
}

function drawPlayers(
	{ random, people }: GameDraw,
	seatCount: number,
	persons: number,
): Player[] {
	const taken = people
		.map((person) => ({ person, draw: random.roll() ** (1 / person.activity) }))
		.sort((a, b) => b.draw - a.draw)
		.slice(0, persons)
		.map(({ person }) => person);
	const bots = Array.from({ length: seatCount - persons }, (_, i) => {
		const bot = random.one(Object.values(STRENGTHS));
		return { bot, name: BOTS[bot].names[i % BOTS[bot].names.length] };
	});
	return [...taken, ...bots];
}

/** Places as openskill's own model has them. */
function drawFinish(
	random: SeededRandom,
	players: readonly Player[],
	ruleset: RulesetName,
): Player[] {
	const bots = BOT_RATINGS[familyOf(ruleset)][gameSizeOf(players.length)];
	const c = (25 / 6) * Math.sqrt(players.length);
	return players
		.map((player) => {
			const mu = "bot" in player ? bots[player.bot] : player.mu;
			return { player, luck: mu / c - Math.log(-Math.log(random.roll())) };
		})
		.sort((a, b) => b.luck - a.luck)
		.map(({ player }) => player);
}

type Finished = {
	readonly id: string;
	readonly ruleset: RulesetName;
	readonly finish: readonly Player[];
};

function addRatingChanges(
	{ rows, known, overAt }: GameDraw,
	{ id, ruleset, finish }: Finished,
): void {
	const family = familyOf(ruleset);
	const entrants = finish.map(
		(player): RatedEntrant<string> =>
			"bot" in player
				? { type: "bot", bot: player.bot }
				: {
						type: "person",
						id: player.id,
						standing: known.get(`${player.id} ${family}`) ?? null,
						isAway: false,
						countsForOthers: true,
						metTooOften: new Set(),
					},
	);
	for (const change of rateGame(family, entrants)) {
		const { id: user_id, before, after, isPeopled } = change;
		const key = `${user_id} ${family}`;
		const { games = 0, peopledGames = 0 } = known.get(key) ?? {};
		known.set(key, {
			...after,
			games: games + 1,
			peopledGames: peopledGames + Number(isPeopled),
		});
		rows.rating_changes.push({
			...{ user_id, family, seq: games + 1, game_id: id },
			...ratingColumns("before", before),
			...ratingColumns("after", after),
			changed_at: overAt,
		});
	}
}

function ratingColumns(when: "before" | "after", { mu, sigma }: Rating): Row {
	return { [`mu_${when}`]: mu, [`sigma_${when}`]: sigma };
}

/** Twelve characters that an id may have. */
function idOf(index: number): string {
	const digits = [...index.toString(8)].map((digit) => "abcdefgh"[+digit]);
	return digits.join("").padStart(12, "z");
}
