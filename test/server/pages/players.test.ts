import { describe, expect, test } from "vitest";
import { tagsOf, textOf } from "./support/html.ts";
import {
	anOwnPastGame,
	aPastGame,
	historyPage,
	leaderboardPage,
	NOW,
	profilePage,
	RATED,
} from "./support/players.tsx";
import { chromeIn } from "./support/samples.tsx";

const english = chromeIn("en", { path: "/history" });
const french = chromeIn("fr", { path: "/history" });
const ann = chromeIn("en", { viewerName: "Ann", hasAccount: true });

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

function shownIn(html: string): string {
	return textOf(html).replaceAll(/\s+/g, " ").replaceAll(" ,", ",");
}

function linksIn(html: string): string[] {
	return tagsOf(html, "a").map(({ attributes }) =>
		(attributes.href ?? "").replaceAll("&amp;", "&"),
	);
}

describe("a finished game in a list", () => {
	test("says who won and who played, its rules and when it ended", () => {
		const text = shownIn(historyPage(english, [aPastGame()]));
		for (const part of [
			"Ann won",
			"Ann, Amber Fox, 2 bots",
			"March · 17 × 9 tiles · 36 turns",
			"3 hours ago",
		])
			expect(text).toContain(part);
	});

	test("leads to itself, and to those who have a page", () => {
		const links = linksIn(historyPage(english, [aPastGame()]));
		expect(links).toContain("/game/abcdefghjkmn");
		expect(links).toContain("/@Ann");
		expect(links).not.toContain("/@Amber Fox");
	});

	test.each([
		[{ reason: "turn-cap" }, "Ann came first"],
		[{ reason: "unattended" }, "Ended early, as nobody was playing"],
		[{ reason: "resigned" }, "Ann came first"],
		[{ persons: 4 }, "Ann, Amber Fox, 2 more"],
		[{ overAt: NOW - 50 * 60_000 }, "50 min ago"],
		[{ overAt: NOW - HOUR }, "1 hour ago"],
		[{ overAt: NOW - 3 * DAY }, "3 days ago"],
		[{ overAt: NOW - 30 * DAY }, "15 Oct 2023"],
		[{ overAt: NOW + 5000 }, "just now"],
	] as const)("of %j says: %s", (changes, said) => {
		expect(shownIn(historyPage(english, [aPastGame(changes)]))).toContain(said);
	});

	test("that was played for points says the shape of its map, and the winner's points", () => {
		const players = [
			{ name: "Ann", hasProfile: true, isBot: false, place: 1, points: 31 },
			{ name: "Ben", hasProfile: true, isBot: false, place: 2, points: 28 },
		];
		const game = aPastGame({ map: "plain", turns: 24, players });
		expect(shownIn(historyPage(english, [game]))).toContain(
			"March · Plain 17 × 9 · 24 turns · 31 points",
		);
	});

	test("that a bot won names it, and counts it among the bots", () => {
		const players = [
			{ name: "Mira", hasProfile: false, isBot: true, place: 1, points: null },
			{ name: "Ann", hasProfile: true, isBot: false, place: 2, points: null },
		];
		const text = shownIn(
			historyPage(english, [aPastGame({ players, persons: 1 })]),
		);
		expect(text).toContain("Mira won Ann, 3 bots");
	});

	test("has no name of somebody who was deleted", () => {
		const players = [
			{ name: "", hasProfile: false, isBot: false, place: 1, points: null },
		];
		const text = shownIn(historyPage(english, [aPastGame({ players })]));
		expect(text).toContain("deleted player won deleted player, 1 more");
	});

	test("has names that are text, whatever they are", () => {
		const players = [
			{
				name: "<b>bold</b>",
				hasProfile: false,
				isBot: false,
				place: 1,
				points: null,
			},
		];
		expect(historyPage(english, [aPastGame({ players })])).not.toContain(
			"<b>b",
		);
	});
});

describe("the lists' choices", () => {
	test("keep each other, and begin with the latest", () => {
		const query = { ruleset: "march", company: "bots", before: "5-abc" };
		const links = linksIn(historyPage(english, [aPastGame()], query));
		expect(links).toContain("/history?ruleset=free-full&company=bots");
		expect(links).toContain("/history?company=bots");
		expect(links).toContain("/history?ruleset=march");
	});

	test("say which of them is made", () => {
		const html = historyPage(english, [], { company: "people" });
		const made = [...html.matchAll(/aria-current="true">([^<]+)</g)];
		expect(made.map(([, label]) => label)).toEqual(["All", "People"]);
		expect(shownIn(html)).toContain("No game fits this choice.");
	});

	test("that make no sense are passed over", () => {
		const html = historyPage(english, [], {
			ruleset: '"><b>',
			before: "x",
			company: "cats",
		});
		expect(html).not.toContain("<b>");
		expect(shownIn(html)).toContain("No public game has ended yet.");
	});

	test("lead on after the last game, and back", () => {
		const query = { ruleset: "march", before: "5-abc" };
		const games = [aPastGame({ overAt: 4, id: "ab1" })];
		const links = linksIn(historyPage(english, games, query, true));
		expect(links).toContain("/history?ruleset=march&before=4-ab1");
		expect(links).toContain("/history?ruleset=march");
	});
});

describe("a player's page", () => {
	test("has each rating with how sure it is, in numbers and read aloud", () => {
		const text = shownIn(profilePage(english, RATED));
		expect(text).toContain("March 1572, give or take 180");
		expect(text).toContain("Free 1350, give or take 420, a first guess 1350?");
		expect(text).toContain("12 rated games · Leaderboard");
		expect(text).toContain("1 rated game · Only games against bots so far");
	});

	test("has a graph that says what it shows, and the same as a table", () => {
		const html = profilePage(english, RATED);
		expect(html).toContain(
			'aria-label="From 1470 on 6 Oct 2023 UTC to 1572 on 4 Nov 2023 UTC, between 1470 and 1620"',
		);
		expect(shownIn(html)).toContain("4 Nov 2023 UTC 1572 −48");
		expect(html).not.toContain("NaN");
	});

	test("has games with places, and what they did to the rating", () => {
		const text = shownIn(profilePage(english, RATED));
		expect(text).toContain("Won, 1st of 4 Amber Fox, 2 bots");
		expect(text).toContain("Rating +15");
		expect(text).toContain("2nd of 4");
		expect(text).toContain("Rating −15");
		expect(text).toContain("3rd of 4");
	});

	test("has the record, with others and with the viewer", () => {
		const html = profilePage(english, RATED);
		const text = shownIn(html);
		expect(text).toContain("With people 9 games, 4 won");
		expect(text).toContain("Against bots only 1 game, 0 won");
		expect(text).toContain("3 games together, you came out ahead in 2");
		expect(text).toContain("Ben 5 3");
		expect(linksIn(html)).toContain("/@Ben");
	});

	test("leads its owner to the account, and tells others that they don't see all", () => {
		const own = profilePage(ann, RATED, { isOwn: true });
		expect(linksIn(own)).toContain("/account");
		const note = "Only public games are shown to others.";
		expect(shownIn(own)).not.toContain(note);
		expect(shownIn(profilePage(english, RATED))).toContain(note);
	});

	test("has kind words where there is nothing yet", () => {
		const text = shownIn(profilePage(ann, undefined, { isOwn: true }));
		expect(text).toContain(
			"Play a game to its end, and your rating will be here",
		);
		expect(text).toContain("No finished game yet.");
		expect(shownIn(profilePage(english))).toContain("No public game yet.");
	});

	test("speaks French", () => {
		const text = shownIn(profilePage(french, RATED));
		for (const part of [
			"Ici depuis août 2023",
			"12 parties classées",
			"Gagnée, 1ᵉʳ sur 4",
			"2ᵉ sur 4",
			"1 partie, 0 gagnée",
		])
			expect(text).toContain(part);
	});
});

describe("the leaderboard", () => {
	test("has ranks with ratings and how sure they are", () => {
		const html = leaderboardPage(english);
		const text = shownIn(html);
		expect(text).toContain("1 Ann 1500 1680, give or take 120");
		expect(text).toContain("2 Ben 1200 1740, give or take 360, a first guess");
		expect(html).toContain('aria-label="1560 to 1800"');
		expect(linksIn(html)).toContain("/@Ann");
	});

	test("shows the number by which it is sorted, and says that it is", () => {
		const html = leaderboardPage(english);
		expect(html).toMatch(/<th [^>]*aria-sort="descending">At least<\/th>/);
		const sure = [...html.matchAll(/<td class="number sure">(\d+)<\/td>/g)].map(
			([, points]) => Number(points),
		);
		expect(sure).toHaveLength(2);
		expect(sure).toEqual(sure.toSorted((a, b) => b - a));
		expect(shownIn(html)).toContain("almost certainly have at least");
	});

	test("leads on after its last name, and back", () => {
		const top = linksIn(leaderboardPage(english));
		expect(top).toContain("/leaderboard?family=march&after=Ben");
		expect(top).not.toContain("/leaderboard?family=march&after=Ann");
		const next = leaderboardPage(english, { hasMore: false }, false);
		expect(shownIn(next)).toContain("Back to the top");
	});

	test("tells signed-in readers their rank, and shows their line", () => {
		const viewer = { rank: 1, rating: { mu: 31, sigma: 2 }, peopledGames: 9 };
		const html = leaderboardPage(ann, { viewer });
		expect(shownIn(html)).toContain("You are number 1, with 1680 ± 120.");
		expect(html.match(/<tr class="own"/g)).toHaveLength(1);
	});

	test("tells others what would bring them in", () => {
		const viewer = { rank: null, rating: { mu: 25, sigma: 6 } };
		const byBots = { viewer: { ...viewer, peopledGames: 0 } };
		expect(shownIn(leaderboardPage(ann, byBots))).toContain(
			"Your first game with another account gives you a rank.",
		);
		const guest = leaderboardPage(english, {
			viewer: { ...viewer, peopledGames: 2 },
		});
		expect(shownIn(guest)).toContain("With an account you get a rank too");
		expect(linksIn(guest)).toContain("/register");
	});

	test("has no line of a guest whose name is an account's", () => {
		const guest = chromeIn("en", { viewerName: "Ann", hasAccount: false });
		expect(leaderboardPage(guest)).not.toContain('class="own"');
	});

	test("has kind words where nobody is ranked", () => {
		const html = leaderboardPage(english, { leaders: [], hasMore: false });
		expect(shownIn(html)).toContain("Nobody is ranked here yet.");
		expect(tagsOf(html, "table")).toEqual([]);
	});
});

test("a game of many shows the first, and how many more there were", () => {
	const players = Array.from({ length: 6 }, (_, i) => ({
		...{
			name: `Guest ${i}`,
			hasProfile: false,
			isBot: false,
			place: i + 1,
			points: null,
		},
	}));
	const game = anOwnPastGame({
		players,
		persons: 50,
		seatCount: 50,
		place: 21,
	});
	const page = { games: [game], hasMore: false };
	const text = shownIn(profilePage(english, { ...RATED, page }));
	expect(text).toContain("21st of 50");
	expect(text).toContain("Guest 5, 44 more");
});
