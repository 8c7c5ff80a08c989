/** Made-up games among the made-up people, and their effects on the ratings. */
import { BOT_STRENGTHS } from "../../src/bots/botStrengths.ts";
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import { MAP_SHAPES } from "../../src/rules/maps/shapes.ts";
import { marchFor } from "../../src/rules/modes.ts";
import { RULES_VERSION, type RulesetName } from "../../src/rules/ruleset.ts";
import { BOT_RATINGS } from "../../src/server/rating/botRatings.ts";
import { familyOf, gameSizeOf } from "../../src/server/rating/families.ts";
import {
	type RatedEntrant,
	rateGame,
	type Standing,
} from "../../src/server/rating/rateGame.ts";
import type { Rating } from "../../src/server/rating/rating.ts";
import type { Person, Row, Rows } from "./rows.ts";
import type { SeededRandom } from "./SeededRandom.ts";

type Player = Person | { readonly bot: BotKind; readonly name: string };

/** A person's rating so far, in a family of modes. */
export type KnownRating = Standing & { readonly games: number };

/** Each value as often as it should occur. */
const MODES: readonly RulesetName[] = [
	...(["march", "march", "march", "march"] as const),
	...(["turn-by-turn", "turn-by-turn"] as const),
	...(["free-neighbor", "free-full"] as const),
];

export type GameDraw = {
	readonly random: SeededRandom;
	readonly rows: Rows;
	readonly people: readonly Person[];
	readonly known: Map<string, KnownRating>;
	readonly overAt: number;
};

/** Adds a game, its seats, and the changes of ratings. */
export function addGame(means: GameDraw): void {
	const { random, rows, overAt } = means;
	const ruleset = random.one(MODES);
	const seat_count = random.one([2, 3, 4, 4, 4, 6]);
	const persons = Math.min(seat_count, random.one([1, 1, 2, 2, 3, 4]));
	const players = drawPlayers(means, seat_count, persons);
	const finish = drawFinish(random, players, ruleset);
	const id = idOf(rows.games.length);
	const board = drawBoard(random, ruleset, seat_count);
	const turns =
		board.map === null ? 12 + random.below(45) : marchFor(board).maxTurns;
	const points = drawPoints(random, seat_count);
	const isRated = random.roll() < 0.93;
	const family = isRated ? familyOf(ruleset) : null;
	rows.games.push({
		...{ id, ruleset, rules_version: RULES_VERSION, ...board, seat_count },
		...{ started_at: overAt - turns * 25_000, over_at: overAt, turns },
		reason: isRated ? (random.roll() < 0.9 ? "won" : "turn-cap") : "unattended",
		...{ final_hash: "0123456789abcdef", chain_end: "0".repeat(64), family },
		...{ tempo: "even", pace: "live", persons },
		is_public: Number(persons > 1 ? random.roll() < 0.8 : random.roll() < 0.3),
	});
	for (const [seat, player] of players.entries()) {
		const place = finish.indexOf(player) + 1;
		rows.seats.push({
			...{ game_id: id, seat, over_at: overAt, name: player.name, place },
			user_id: "bot" in player ? null : player.id,
			bot: "bot" in player ? player.bot : null,
			points: board.map === null ? null : points[place - 1],
		});
	}
	if (family !== null) addRatingChanges(means, { id, ruleset, finish });
}

/** A generated board in a march, the plain rectangle in other games. */
function drawBoard(
	random: SeededRandom,
	ruleset: RulesetName,
	seatCount: number,
) {
	if (ruleset !== "march") return { cols: 17, rows: 9, map: null };
	const map = random.one(MAP_SHAPES);
	if (seatCount === 2) return { cols: 11, rows: 9, map };
	return { cols: seatCount > 4 ? 25 : 17, rows: seatCount > 4 ? 20 : 9, map };
}

/** The points of each place, the first with the most. */
function drawPoints(random: SeededRandom, seatCount: number): number[] {
	return Array.from({ length: seatCount }, () => 20 + random.below(40)).sort(
		(a, b) => b - a,
	);
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
		const bot = random.one(Object.values(BOT_STRENGTHS));
		return { bot, name: BOTS[bot].names[i % BOTS[bot].names.length] };
	});
	return [...taken, ...bots];
}

/** Draws the places by openskill's model, winner first. */
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
						isBotAccount: false,
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

/** Twelve of the characters allowed in an id. */
function idOf(index: number): string {
	const digits = [...index.toString(8)].map((digit) => "abcdefgh"[+digit]);
	return digits.join("").padStart(12, "z");
}
