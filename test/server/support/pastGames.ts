/** Games that are over, without having been played; and the pages that list them. */
import { env } from "cloudflare:workers";
import type { PlayerId } from "../../../src/match/match.ts";
import type { GameResult } from "../../../src/server/db/gameResult.ts";
import { saveGuest } from "../../../src/server/db/guests.ts";
import { saveResult } from "../../../src/server/db/results.ts";
import { Visitor } from "./visitor.ts";

export const HOUR = 60 * 60 * 1000;

let count = 0;

/** Ids as games have them, in order. */
function nextId(): string {
	const digits = [...(++count).toString(8)].map((digit) => "abcdefgh"[+digit]);
	return digits.join("").padStart(12, "z");
}

/** A finished game, in which persons (by id) came in this order, and a bot last. */
export async function finished(
	persons: readonly string[],
	changes: Partial<GameResult["game"]> = {},
): Promise<string> {
	const id = nextId();
	const seats = [...persons, null].map((user_id, seat) => ({
		...{ game_id: id, seat, user_id, place: seat + 1 },
		bot: user_id === null ? ("captain" as const) : null,
		name: user_id === null ? "Mira" : `Guest ${seat}`,
	}));
	const over_at = Date.now() - 1000 * HOUR + count * HOUR;
	await saveResult(env.DB, {
		game: {
			...{ id, ruleset: "march", rules_version: 1, cols: 17, rows: 9 },
			...{ seat_count: seats.length, started_at: over_at - HOUR, over_at },
			...{ reason: "won", turns: 30, final_hash: "0", chain_end: "0" },
			...{ family: "march", tempo: "even", pace: "live" },
			...{ persons: persons.length, is_public: 1 },
			...changes,
		},
		seats,
	});
	return id;
}

export async function pageAt(
	path: string,
	visitor = new Visitor(),
): Promise<{ status: number; html: string }> {
	const response = await visitor.fetch(path);
	return { status: response.status, html: await response.text() };
}

/** The games that a page lists, in order. */
export async function gamesAt(
	path: string,
	visitor?: Visitor,
): Promise<string[]> {
	const { html } = await pageAt(path, visitor);
	return [...html.matchAll(/class="past-title" href="\/game\/(\w+)"/g)].map(
		([, id]) => id,
	);
}

/** The same, page by page. */
export async function allPagesFrom(
	first: string,
	visitor?: Visitor,
): Promise<string[][]> {
	const pages: string[][] = [];
	let path: string | undefined = first;
	while (path !== undefined) {
		pages.push(await gamesAt(path, visitor));
		const { html } = await pageAt(path, visitor);
		path = /rel="next" href="([^"]+)"/.exec(html)?.[1];
	}
	return pages;
}

export async function guest(): Promise<string> {
	const player = crypto.randomUUID() as PlayerId;
	await saveGuest(env.DB, { player, name: "Amber Fox" }, Date.now());
	return player;
}

export async function forgetGames(): Promise<void> {
	for (const table of ["rating_changes", "ratings", "seats", "games"])
		await env.DB.exec(`DELETE FROM ${table}`);
}
