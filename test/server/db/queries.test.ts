/**
 * Every query finds what it wants by an index: none reads through a table,
 * which would take longer with every game that was ever played. A new function
 * of src/server/db needs its line here.
 */
import { env } from "cloudflare:workers";
import type { Compilable } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { later } from "../../../src/daily/calendar.ts";
import type { PlayerId } from "../../../src/match/match.ts";
import * as accounts from "../../../src/server/db/accounts.ts";
import * as apiTokens from "../../../src/server/db/apiTokens.ts";
import * as botAccounts from "../../../src/server/db/botAccounts.ts";
import { batch, type Queryable } from "../../../src/server/db/database.ts";
import * as dayRanking from "../../../src/server/db/dayRanking.ts";
import * as days from "../../../src/server/db/days.ts";
import * as dayTries from "../../../src/server/db/dayTries.ts";
import * as deletion from "../../../src/server/db/deleteAccount.ts";
import * as sweeps from "../../../src/server/db/deleteUnused.ts";
import { statementOf } from "../../../src/server/db/dialect.ts";
import * as finishedGames from "../../../src/server/db/finishedGames.ts";
import * as openings from "../../../src/server/db/gameCreations.ts";
import type { GameResult } from "../../../src/server/db/gameResult.ts";
import * as guests from "../../../src/server/db/guests.ts";
import * as holidays from "../../../src/server/db/holidays.ts";
import * as leaderboard from "../../../src/server/db/leaderboard.ts";
import * as listings from "../../../src/server/db/listings.ts";
import * as news from "../../../src/server/db/news.ts";
import * as passkeys from "../../../src/server/db/passkeys.ts";
import * as passwords from "../../../src/server/db/passwords.ts";
import * as pastGames from "../../../src/server/db/pastGames.ts";
import * as pendingErasures from "../../../src/server/db/pendingErasures.ts";
import * as pendingRenames from "../../../src/server/db/pendingRenames.ts";
import * as personalData from "../../../src/server/db/personalData.ts";
import * as profiles from "../../../src/server/db/profiles.ts";
import * as links from "../../../src/server/db/providerLinks.ts";
import * as push from "../../../src/server/db/pushSubscriptions.ts";
import * as rateResult from "../../../src/server/db/rateResult.ts";
import * as ratings from "../../../src/server/db/ratings.ts";
import * as codes from "../../../src/server/db/recoveryCodes.ts";
import * as results from "../../../src/server/db/results.ts";
import * as sessions from "../../../src/server/db/sessions.ts";
import * as botStrength from "../../../src/server/db/suggestBotStrength.ts";
import * as tableRows from "../../../src/server/db/tableRows.ts";
import * as takenNames from "../../../src/server/db/takenNames.ts";
import * as tallies from "../../../src/server/db/tallies.ts";
import * as challenges from "../../../src/server/db/usedChallenges.ts";
import type * as waysIn from "../../../src/server/db/waysIn.ts";
import { parseGameFilter } from "../../../src/server/forms/gameFilter.ts";
import type { GameId } from "../../../src/server/games/gameId.ts";
import { FIRST_DAY, marchOn } from "../../support/dayPlayer.ts";
import { aListing } from "../directory/support.ts";

const player = "5f0c7a9e-0000-4000-8000-000000000001" as PlayerId;
const now = Date.now();
const guest = { player, name: "Amber Fox" };
const account = {
	...guest,
	nameKey: "amberfox",
	password: "scrypt …",
	registeredAt: now,
	browsersSince: 0,
};
const tokenHash = "0".repeat(64);
const kept = {
	...{ ...guest, tokenHash, userAgent: "" },
	...{ createdAt: now, seenAt: now, expiresAt: now + 1 },
	...{ provedAt: now, provedBy: "password" as const, isNews: false },
};

let sessionCount = 0;

function session(): sessions.NewSession {
	const hash = String(++sessionCount).padStart(64, "0");
	return {
		...{ tokenHash: hash, userAgent: "" },
		...{ provedBy: "password", isNews: true },
	};
}

const result: GameResult = {
	game: {
		...{ id: "abcdefghjkmn", ruleset: "march", rules_version: 1 },
		...{ cols: 17, rows: 9, seat_count: 2, started_at: now, over_at: now },
		...{ reason: "won", turns: 30, final_hash: "", chain_end: "" },
		...{ family: "march", tempo: "even", pace: "live" },
		...{ persons: 1, is_public: 1 },
	},
	seats: [
		{
			...{ game_id: "abcdefghjkmn", seat: 0, user_id: player, bot: null },
			...{ name: "Amber Fox", place: 1 },
		},
		{
			...{ game_id: "abcdefghjkmn", seat: 1, user_id: null, bot: "captain" },
			...{ name: "Mira", place: 2 },
		},
	],
};

type Asked = Promise<unknown> | Compilable | Compilable[];

/** How a function is called; null if others that are here call it, or it asks nothing. */
type Calls<Module> = {
	readonly [Name in keyof Module as Module[Name] extends (
		...values: never[]
	) => unknown
		? Name
		: never]: ((d1: Queryable) => Asked) | null;
};

const ACCOUNTS: Calls<typeof accounts> = {
	register: (d1) =>
		accounts.register(d1, { ...account, session: session() }, now),
	findAccount: (d1) => accounts.findAccount(d1, "amberfox"),
	accountOf: (d1) => accounts.accountOf(d1, player),
	isRegistered: (d1) => accounts.isRegistered(d1, player),
	addSession: (d1) => accounts.addSession(d1, account, session(), now),
	hasPassword: null,
	accountRows: null,
	notBefore: null,
};

const PASSWORDS: Calls<typeof passwords> = {
	changeHash: (d1) => passwords.changeHash(d1, account, "scrypt …"),
	changePassword: async (d1) => {
		for (const isKeepingOthers of [true, false])
			await passwords.changePassword(d1, account, "scrypt …", {
				...{ session: session(), now, replaced: tokenHash },
				isKeepingOthers,
			});
	},
	removePassword: (d1) => passwords.removePassword(d1, player, ["github"]),
};

const DELETION: Calls<typeof deletion> = {
	deleteAccount: (d1) => deletion.deleteAccount(d1, account, now),
};

const passkey = {
	...{ id: "a-passkey", publicKey: "a-key", counter: 0 },
	...{ transports: ["internal"], name: "Phone" },
};

const PASSKEYS: Calls<typeof passkeys> = {
	insertPasskey: null,
	isNewPasskey: null,
	addPasskey: (d1) => passkeys.addPasskey(d1, player, passkey, now),
	passkeysOf: (d1) => passkeys.passkeysOf(d1, player),
	findPasskey: (d1) => passkeys.findPasskey(d1, "a-passkey"),
	countUse: (d1) => passkeys.countUse(d1, "a-passkey", 1, now),
	renamePasskey: (d1) => passkeys.renamePasskey(d1, player, "a-passkey", "x"),
	removePasskey: (d1) =>
		passkeys.removePasskey(d1, player, {
			...{ passkey: "a-passkey", usable: ["github"] },
		}),
};

const newToken = {
	...{ tokenHash, name: "A bot", expiresAt: now + 1 },
	scopes: ["play" as const],
};

const API_TOKENS: Calls<typeof apiTokens> = {
	addApiToken: (d1) => apiTokens.addApiToken(d1, player, newToken, now),
	apiTokensOf: (d1) => apiTokens.apiTokensOf(d1, player),
	findTokenOwner: (d1) => apiTokens.findTokenOwner(d1, tokenHash, now),
	noteTokenUse: (d1) => apiTokens.noteTokenUse(d1, tokenHash, now),
	revokeApiToken: (d1) => apiTokens.revokeApiToken(d1, player, tokenHash),
	clearApiTokens: (d1) => batch(d1, [apiTokens.clearApiTokens(d1, now)]),
	tokenHolders: (d1) => apiTokens.tokenHolders(d1, [player]),
};

const BOT_ACCOUNTS: Calls<typeof botAccounts> = {
	becomeBot: (d1) => botAccounts.becomeBot(d1, player),
	hasEverPlayed: (d1) => botAccounts.hasEverPlayed(d1, player),
};

const CODES: Calls<typeof codes> = {
	replaceCodes: (d1) => codes.replaceCodes(d1, player, [tokenHash], now),
	codesOf: (d1) => codes.codesOf(d1, player),
	isGoodCode: (d1) =>
		accounts.addSession(
			d1,
			{ ...account, onlyIf: codes.isGoodCode(player, tokenHash) },
			session(),
			now,
		),
	updateUsedCode: null,
	takeCode: (d1) => codes.takeCode(d1, player, tokenHash, now),
};

const identity = { provider: "github", subject: "1" } as const;

const LINKS: Calls<typeof links> = {
	linksOf: (d1) => links.linksOf(d1, player),
	playerLinkedTo: (d1) => links.playerLinkedTo(d1, identity),
	insertLink: null,
	isUnlinked: (d1) =>
		accounts.register(
			d1,
			{
				...{ ...account, session: session() },
				onlyIf: links.isUnlinked(identity),
			},
			now,
		),
	addLink: (d1) => links.addLink(d1, player, identity, now),
	updateLinkUse: (d1) => links.updateLinkUse(d1, identity, now),
	removeLink: (d1) =>
		links.removeLink(d1, player, { provider: "github", usable: ["google"] }),
};

const CHALLENGES: Calls<typeof challenges> = {
	takeChallenge: (d1) => challenges.takeChallenge(d1, "a challenge", now),
	clearChallenges: (d1) => challenges.clearChallenges(d1, now),
};

const NEWS: Calls<typeof news> = {
	settleNews: (d1) => news.settleNews(d1, player, [tokenHash]),
	endStrangersSession: (d1) =>
		news.endStrangersSession(d1, player, tokenHash, now),
};

const WAYS_IN: Calls<typeof waysIn> = { hasOtherWayIn: null };

const NAMES: Calls<typeof takenNames> = {
	isTaken: (d1) => takenNames.isTaken(d1, "amberfox", now),
	nameHolders: (d1) => takenNames.nameHolders(d1, "amberfox", now),
};

const erasure = { player, game: "abcdefghjkmn" as GameId };

const PENDING_ERASURES: Calls<typeof pendingErasures> = {
	insertPendingErasures: (d1) =>
		pendingErasures.insertPendingErasures(d1, player),
	somePendingErasures: async (d1) => {
		for (const whose of [player, null])
			await pendingErasures.somePendingErasures(d1, whose, 10);
	},
	deletePendingErasures: (d1) =>
		pendingErasures.deletePendingErasures(d1, [erasure]),
	insertMissedErasures: (d1) =>
		pendingErasures.insertMissedErasures(d1, "abcdefghjkmn", [player]),
};

const rename = {
	guest: { player, name: "Amber-Fox" },
	game: "abcdefghjkmn" as GameId,
};

const PENDING_RENAMES: Calls<typeof pendingRenames> = {
	insertPendingRenames: async (d1) => {
		await pendingRenames.insertPendingRenames(d1, player).execute();
	},
	somePendingRenames: async (d1) => {
		for (const whose of [player, null])
			await pendingRenames.somePendingRenames(d1, whose, 10);
	},
	deletePendingRenames: (d1) =>
		pendingRenames.deletePendingRenames(d1, [rename]),
};

const holiday = { player, from: now, until: now + 1000, decidedAt: now };

const HOLIDAYS: Calls<typeof holidays> = {
	holidaysOf: (d1) => holidays.holidaysOf(d1, player, now),
	beginHoliday: (d1) => holidays.beginHoliday(d1, holiday, holiday),
	endHoliday: (d1) => holidays.endHoliday(d1, player, now),
	insertNewsOfJoined: null,
	someHolidayNews: async (d1) => {
		for (const whose of [player, null])
			await holidays.someHolidayNews(d1, whose, 10);
	},
	deleteHolidayNews: (d1) =>
		holidays.deleteHolidayNews(d1, [{ holiday, game: rename.game }]),
};

const GUESTS: Calls<typeof guests> = {
	insertGuests: null,
	saveGuest: (d1) => guests.saveGuest(d1, guest, now),
};

/** With each choice that makes a difference to how games are found. */
const FILTERS = [
	{},
	{ ruleset: "march" },
	{ company: "people", outcome: "lost" },
	{ ruleset: "free-full", before: "1700000000000-abcdefghjkmn" },
	{ before: "1700000000000-abcdefghjkmn" },
].map(parseGameFilter);

const WHOSE = [true, false].map((isOwn) => ({ player, isOwn }));

const PAST_GAMES: Calls<typeof pastGames> = {
	listedGames: async (d1) => {
		for (const filter of FILTERS)
			for (const viewer of [player, null])
				await pastGames.listedGames(d1, viewer, filter);
	},
	profilesIn: (d1) => pastGames.profilesIn(d1, "abcdefghjkmn"),
	namesIn: (d1) => pastGames.namesIn(d1, "abcdefghjkmn", 4),
	gamesPage: (d1) =>
		pastGames.gamesPage(d1, { player, isOwn: false }, parseGameFilter({})),
	ownPastGames: async (d1) => {
		for (const filter of FILTERS)
			await pastGames.ownPastGames(d1, player, filter);
	},
	correspondenceEndsOf: (d1) =>
		pastGames.correspondenceEndsOf(d1, player, now, 8),
	selectGamesOf: (d1) =>
		FILTERS.flatMap((filter) =>
			WHOSE.map((whose) => pastGames.selectGamesOf(d1, whose, filter)),
		),
	ownPageOn: null,
};

const day = FIRST_DAY;
const chain = {
	...{ firstDay: day, days: 9 },
	...{ secret: "a".repeat(64), chainEnd: "b".repeat(64) },
};

const DAYS: Calls<typeof days> = {
	publishedDays: (d1) => days.publishedDays(d1, day, later(day, 2)),
	insertDays: (d1) => {
		const march = marchOn(day);
		const hashes = { key: "a".repeat(64), commitment: "b".repeat(64) };
		return days.insertDays(d1, [{ day, march, ...hashes }]);
	},
	chainOf: (d1) => days.chainOf(d1, day),
	insertChain: (d1) => days.insertChain(d1, chain),
	bestGameOf: (d1) => days.bestGameOf(d1, day, now),
	forgetBestPlayer: (d1) => days.forgetBestPlayer(d1, player),
};

const DAY_TRIES: Calls<typeof dayTries> = {
	triesOf: (d1) => dayTries.triesOf(d1, player, day, later(day, 2)),
	tryOf: (d1) => dayTries.tryOf(d1, player, day),
	beginTry: async (d1) => {
		await DAYS.insertDays?.(d1);
		const begin = { day, engine: 1, startedAt: now };
		await dayTries.beginTry(d1, { ...guest, isGuest: true }, begin);
	},
	saveOrders: (d1) => dayTries.saveOrders(d1, { player, day }, [], [[1]]),
	finishTry: (d1) =>
		dayTries.finishTry(d1, {
			...{ player, day, orders: [[1]], overAt: now, log: "{}" },
			leads: [1],
			score: { lead: 1, points: 2, rival: 1, turns: 8, tiles: 9 },
		}),
	deleteTries: (d1) => dayTries.deleteTries(d1, player),
	moveTriesToAccounts: (d1) => dayTries.moveTriesToAccounts(d1, player),
};

const DAY_RANKING: Calls<typeof dayRanking> = {
	dayRankingOf: async (d1) => {
		for (const skip of [0, 50])
			await dayRanking.dayRankingOf(
				d1,
				{ day, isOfGuests: true, skip },
				player,
			);
	},
};

const LEADERBOARD: Calls<typeof leaderboard> = {
	leaderboardOf: async (d1) => {
		const viewer = { player, isGuest: false };
		for (const after of [null, "amberfox"])
			for (const ofBots of [false, true])
				await leaderboard.leaderboardOf(d1, "march", {
					...{ after, viewer, ofBots },
				});
	},
};

const LISTINGS: Calls<typeof listings> = {
	saveListing: (d1) => listings.saveListing(d1, aListing(), [guest]),
	deleteListing: (d1) => listings.deleteListing(d1, "abcdefghjkmn"),
	listingsOf: (d1) => listings.listingsOf(d1, "europe"),
	gameIdsOf: (d1) => listings.gameIdsOf(d1, player, 30),
	partIn: (d1) => listings.partIn(d1, player, "abc" as GameId),
	isKnownGame: (d1) => listings.isKnownGame(d1, "abcdefghjkmn" as GameId),
	isFirstPlayer: (d1) => listings.isFirstPlayer(d1, player),
};

const OPENINGS: Calls<typeof openings> = {
	countCreation: (d1) => {
		const sources = [{ network: "here", mostRooms: 9 }];
		return openings.countCreation(d1, { player, sources, day: 20_000 });
	},
	countUnfinished: (d1) => openings.countUnfinished(d1, player),
	clearOpenings: (d1) => openings.clearOpenings(d1, 20_000),
};

const PERSONAL_DATA: Calls<typeof personalData> = {
	gamesOf: async (d1) => {
		const last = { overAt: now, game: "abcdefghjkmn" };
		await personalData.gamesOf(d1, player, null, 10);
		await personalData.gamesOf(d1, player, last, 10);
	},
	countGames: (d1) => personalData.countGames(d1, player),
	personalData: async (d1) => {
		await guests.saveGuest(d1, guest, now);
		await personalData.personalData(d1, player);
	},
};

const PROFILES: Calls<typeof profiles> = {
	profileOf: (d1) => profiles.profileOf(d1, WHOSE[0], player, FILTERS[0]),
};

const RATINGS: Calls<typeof ratings> = {
	selectStandings: null,
	standingOn: null,
	insertChanges: null,
	deleteErasedRatings: null,
	ratedSeatsOf: (d1) => ratings.ratedSeatsOf(d1, "abcdefghjkmn"),
	selectRatings: (d1) => ratings.selectRatings(d1, player),
	ratingsOf: (d1) => ratings.ratingsOf(d1, player),
	selectChanges: (d1) =>
		ratings.selectChanges(d1, { player, family: "march", limit: 50 }),
	selectChangesWithGames: (d1) =>
		ratings.selectChangesWithGames(d1, { player, family: "march", limit: 50 }),
};

const RESULTS: Calls<typeof results> = {
	saveResult: (d1) => results.saveResult(d1, result),
	deleteUnrated: (d1) => results.deleteUnrated(d1, "abcdefghjkmn"),
};

const RATE_RESULT: Calls<typeof rateResult> = {
	ratingContextOf: (d1) => rateResult.ratingContextOf(d1, "march", result),
	insertRatings: null,
};

const SESSIONS: Calls<typeof sessions> = {
	insertSession: null,
	clearSessions: null,
	trimSessions: null,
	deleteSessions: null,
	findSession: (d1) => sessions.findSession(d1, tokenHash, now),
	sessionsOf: (d1) => sessions.sessionsOf(d1, player, now),
	renewSession: (d1) => sessions.renewSession(d1, kept, now),
	endSession: (d1) => sessions.endSession(d1, player, tokenHash),
	saveProof: (d1) => sessions.saveProof(d1, tokenHash, "passkey", now),
	endSessions: (d1) => sessions.endSessions(d1, player),
};

const STRENGTH: Calls<typeof botStrength> = {
	botStrengthFor: (d1) => botStrength.botStrengthFor(d1, player),
	strengthAbove: null,
};

const target = {
	endpoint: "https://fcm.googleapis.com/fcm/send/1",
	...{ p256dh: "B".padEnd(87, "A"), auth: "A".repeat(22) },
};

const PUSH: Calls<typeof push> = {
	saveSubscription: (d1) =>
		push.saveSubscription(
			d1,
			target,
			{
				...{ turns: true, begins: true, ends: true, signIns: true },
				...{ quiet: null, timeZone: "UTC", language: "en" },
			},
			{ owner: guest, session: null, userAgent: "", now },
		),
	subscribersOf: (d1) => push.subscribersOf(d1, [player]),
	subscriberAt: (d1) => push.subscriberAt(d1, player, target.endpoint),
	deleteSubscription: (d1) =>
		push.deleteSubscription(d1, player, target.endpoint),
	replaceSubscription: (d1) =>
		push.replaceSubscription(d1, player, "https://…", target),
	endSubscriptions: (d1) => push.endSubscriptions(d1, player),
	deleteSubscriptions: (d1) => push.deleteSubscriptions(d1, player),
	adoptSubscriptions: (d1) => push.adoptSubscriptions(d1, player, tokenHash),
	detachSubscriptions: (d1) => push.detachSubscriptions(d1, tokenHash),
};

const SWEEPS: Calls<typeof sweeps> = {
	deleteIdleGuests: (d1) =>
		sweeps.deleteIdleGuests(d1, { before: now, limit: 10 }),
	deleteGuestTries: (d1) =>
		sweeps.deleteGuestTries(d1, { before: day, limit: 10 }),
	nextListings: (d1) => sweeps.nextListings(d1, { before: now, limit: 10 }),
};

const ENDED = { after: [1, "x"], before: now, limit: 10 } as const;

const FINISHED_GAMES: Calls<typeof finishedGames> = {
	endedGames: (d1) => finishedGames.endedGames(d1, ENDED),
	endedPublicGames: (d1) => finishedGames.endedPublicGames(d1, ENDED),
};

const TABLE_ROWS: Calls<typeof tableRows> = {
	// Reads what there is of tables, not their rows.
	tableForms: null,
	rowsAfter: (d1) => {
		const seats = { columns: ["game_id", "name"], key: ["game_id", "seat"] };
		const form = { name: "seats", ...seats, references: [] };
		return tableRows.rowsAfter(d1, form, ["x", 1], 10);
	},
};

const TALLIES: Calls<typeof tallies> = {
	selectTallies: (d1) => WHOSE.map((one) => tallies.selectTallies(d1, one)),
	selectOpponents: (d1) => WHOSE.map((one) => tallies.selectOpponents(d1, one)),
	selectMeetings: (d1) => tallies.selectMeetings(d1, player, player),
};

const CALLS = Object.entries({
	...ACCOUNTS,
	...NAMES,
	...PENDING_ERASURES,
	...PENDING_RENAMES,
	...HOLIDAYS,
	...GUESTS,
	...PAST_GAMES,
	...DAYS,
	...DAY_TRIES,
	...DAY_RANKING,
	...LEADERBOARD,
	...LISTINGS,
	...OPENINGS,
	...PERSONAL_DATA,
	...PROFILES,
	...PUSH,
	...RATINGS,
	...RATE_RESULT,
	...RESULTS,
	...SESSIONS,
	...PASSWORDS,
	...PASSKEYS,
	...CODES,
	...API_TOKENS,
	...BOT_ACCOUNTS,
	...LINKS,
	...CHALLENGES,
	...NEWS,
	...WAYS_IN,
	...DELETION,
	...STRENGTH,
	...SWEEPS,
	...FINISHED_GAMES,
	...TABLE_ROWS,
	...TALLIES,
}).flatMap(([name, call]) => (call === null ? [] : [[name, call] as const]));

type Query = { readonly sql: string; readonly values: readonly unknown[] };

/** The database, and all that it was asked. */
function recorded(): { d1: Queryable; queries: Query[] } {
	const queries: Query[] = [];
	const prepare = (sql: string) => {
		const statement = env.DB.prepare(sql);
		const bind = (...values: unknown[]) => {
			queries.push({ sql, values });
			return statement.bind(...values);
		};
		return { bind } as unknown as D1PreparedStatement;
	};
	return {
		d1: { prepare, batch: (all) => env.DB.batch(all as D1PreparedStatement[]) },
		queries,
	};
}

async function queriesOf(call: (d1: Queryable) => Asked): Promise<Query[]> {
	const { d1, queries } = recorded();
	const asked = call(d1);
	if (asked instanceof Promise) await asked;
	else for (const query of [asked].flat()) statementOf(d1, query.compile());
	return queries;
}

/** What is gone through from end to end, and is short. */
const SHORT =
	/^SCAN (CONSTANT ROW|\d+-ROW VALUES CLAUSE|json_each|latest|above|mine|ranked|\(subquery)/;

async function scansOf({ sql, values }: Query): Promise<string[]> {
	const { results: steps } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
		.bind(...values)
		.all<{ detail: string }>();
	expect(steps.length, sql).toBeGreaterThan(sql.startsWith("insert") ? -1 : 0);
	return steps
		.map(({ detail }) => detail)
		.filter((detail) => detail.startsWith("SCAN") && !SHORT.test(detail))
		.map((detail) => `${detail}: ${sql}`);
}

describe("no table is read through", () => {
	// As wrangler makes it, where it applies migrations.
	beforeAll(() =>
		env.DB.exec(
			"CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT UNIQUE, applied_at TEXT)",
		),
	);
	afterAll(() => env.DB.exec("DROP TABLE d1_migrations"));

	test.each(CALLS)("by %s", async (_, call) => {
		const queries = await queriesOf(call);
		expect(queries.length).toBeGreaterThan(0);
		const scans = await Promise.all(queries.map(scansOf));
		expect(scans.flat()).toEqual([]);
	});

	test("one that is would be found", async () => {
		const find = (sql: string) => scansOf({ sql, values: [] });
		expect(await find("SELECT * FROM games ORDER BY turns")).toHaveLength(1);
		expect(await find("SELECT id FROM games WHERE turns = 3")).toHaveLength(1);
		expect(await find("SELECT over_at FROM games")).toHaveLength(1);
		expect(await find("DELETE FROM seats WHERE place = 1")).toHaveLength(1);
		expect(await find("SELECT * FROM games WHERE id = 'x'")).toEqual([]);
	});
});

test("D1 is asked in src/server/db alone", () => {
	const sources = import.meta.glob<string>(
		"../../../src/server/**/*.{ts,tsx}",
		{
			query: "?raw",
			import: "default",
			eager: true,
		},
	);
	const asking = Object.entries(sources)
		.filter(([, text]) => /\.prepare\(|DB\.(exec|batch)\(/.test(text))
		.map(([path]) => path.replace(/^.*\/src\/server\//, ""));
	expect(asking).toEqual(["db/RequestDatabase.ts", "db/dialect.ts"]);
});

test("every file of src/server/db that asks is looked at here", () => {
	const files = Object.keys(import.meta.glob("../../../src/server/db/*.ts"));
	expect(files.map((path) => path.replace(/^.*\/(\w+)\.ts$/, "$1"))).toEqual([
		...["RequestDatabase", "accounts", "apiTokens", "botAccounts"],
		...["database", "databaseAway", "dayRanking", "dayTries", "days"],
		...["deleteAccount", "deleteUnused", "dialect"],
		...["finishedGames", "gameCreations", "gameResult", "guests", "holidays"],
		...["leaderboard", "listings", "news"],
		...["parameters", "passkeys", "passwords", "pastGame", "pastGames"],
		...["pendingErasures", "pendingRenames", "personalData", "profiles"],
		...["providerLinks", "pushSubscriptions", "queryable", "rateResult"],
		...["ratings", "recoveryCodes", "results", "sessions"],
		...["suggestBotStrength", "sweeps", "tableForm", "tableRows"],
		...["tables", "takenNames", "tallies"],
		...["usedChallenges", "waysIn"],
	]);
});
