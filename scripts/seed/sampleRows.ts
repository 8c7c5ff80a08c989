/** Made-up people and the games that they might have played: the same in every run. */
import type { Rows } from "./rows.ts";
import { SeededRandom } from "./SeededRandom.ts";
import { addGame, type KnownRating } from "./sampleGames.ts";
import { addPeople } from "./samplePeople.ts";

const GAMES = 520;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 120;

/** The rows of the last 120 days before `now`, epoch ms. */
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
