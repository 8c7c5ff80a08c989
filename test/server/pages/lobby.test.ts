import { describe, expect, test } from "vitest";
import { decide } from "../../../src/match/decide.ts";
import { openLobby } from "../../../src/match/lobby.ts";
import { type Match, type PlayerId, seatOf } from "../../../src/match/match.ts";
import { type Settings, soloSettings } from "../../../src/match/settings.ts";
import { type LobbyView, viewFor } from "../../../src/match/view.ts";
import { rulesetFor } from "../../../src/rules/modes.ts";
import { tagsOf, textOf } from "./support/html.ts";
import { chromeIn, gamePage } from "./support/samples.tsx";

const english = chromeIn("en", { path: "/game/abcdefghjkmn" });
const BOARD = { cols: 17, rows: 9 };
const NAMES = ["Ann", "Ben", "Cid"];

/** A lobby with so many players, as one of them sees it, or a stranger. */
function lobbyOf(
	count: number,
	seenBy: string | null,
	change: Partial<Settings> = {},
): LobbyView {
	const march = soloSettings({
		ruleset: rulesetFor("march", BOARD),
		...{ board: BOARD, seatCount: 4, hasClock: true },
	});
	let match: Match = openLobby({
		...march,
		...{ access: "link", fill: "normal" },
		...change,
	});
	for (const name of NAMES.slice(0, count)) {
		const holder = { type: "person", player: name as PlayerId, name } as const;
		const decision = decide(match, { type: "join", holder }, 0);
		if (decision.type === "refused") throw new Error(decision.reason);
		match = decision.match;
	}
	const seat = seenBy === null ? null : seatOf(match, seenBy as PlayerId);
	const view = viewFor(
		match,
		seat === null ? { type: "spectator" } : { type: "seat", seat },
	);
	if (view.type !== "lobby") throw new Error("not a lobby");
	return view;
}

/** The forms that can be sent, by what they do. */
function formsOf(html: string): string[] {
	return tagsOf(html, "form")
		.filter(({ attributes }) => !("hidden" in attributes))
		.map(({ attributes }) => attributes.action ?? "")
		.filter((action) => action.startsWith("/game/abcdefghjkmn/"))
		.map((action) => action.split("/")[3]);
}

/** What stands in a row for each seat. */
function rowsOf(html: string): string[] {
	return [...html.matchAll(/<li class="member.*?<\/li>/gs)].map(([row]) =>
		textOf(row).split("\n").filter(Boolean).join(" | "),
	);
}

describe("the room says what the game will be", () => {
	const summaryOf = (change: Partial<Settings>, chrome = english) => {
		const html = gamePage(chrome, lobbyOf(1, "Ann", change));
		const [, text] = /<section class="lobby-settings">.*?<p>(.*?)<\/p>/s.exec(
			html,
		) ?? ["", ""];
		return text;
	};

	test("in a few sentences, above the folded list of settings", () => {
		expect(summaryOf({ map: "island" })).toBe(
			"24 turns of 20 seconds: 9 minutes at most. Four players on an island. Towns pay points, and most points win.",
		);
		const html = gamePage(english, lobbyOf(1, "Ann"));
		expect(html).toMatch(
			/<details><summary>All settings<\/summary><dl class="settings-list">/,
		);
	});

	test("without a clock, by correspondence, and where land wins", () => {
		const march = rulesetFor("march", BOARD);
		expect(summaryOf({ hasClock: false, seatCount: 6 })).toBe(
			"24 turns without a clock: each takes as long as you like. 6 players on 17 × 9 tiles. Towns pay points, and most points win.",
		);
		const pace = { ...march.pace, collectingMs: 12 * 3_600_000 };
		expect(summaryOf({ ruleset: { ...march, pace }, map: "ring" })).toBe(
			"24 turns, for each of which you have 12 hours. Four players around a lake. Towns pay points, and most points win.",
		);
		const ruleset = rulesetFor("turn-by-turn", BOARD);
		expect(summaryOf({ ruleset })).toBe(
			"A turn takes 30 seconds. Four players on 17 × 9 tiles. Whoever holds half of the map wins.",
		);
	});

	test("in French", () => {
		const french = chromeIn("fr", { path: "/game/abcdefghjkmn" });
		expect(summaryOf({ map: "twins", seatCount: 2 }, french)).toContain(
			"Deux joueurs sur deux terres aux rares passages.",
		);
	});
});

describe("the room before a game", () => {
	test("of a quick game leaves its beginning to the clock, as others are on their way", () => {
		const quick = { access: "public", beginsAfterMs: 10_000 } as const;
		expect(formsOf(gamePage(english, lobbyOf(1, "Ann", quick)))).toEqual([
			"leave",
		]);
	});

	test("invites a newcomer to take a seat, and offers nothing else", () => {
		const html = gamePage(english, lobbyOf(2, null));
		expect(textOf(html)).toContain("Ann invites you to play.");
		expect(formsOf(html)).toEqual(["join"]);
	});

	test("lets one who has a seat leave it, and says who begins", () => {
		const html = gamePage(english, lobbyOf(2, "Ben"));
		expect(textOf(html)).toContain("Ann begins the game");
		expect(formsOf(html)).toEqual(["leave"]);
	});

	test("lets its host begin, leave, and send others away after a second thought", () => {
		const html = gamePage(english, lobbyOf(2, "Ann"));
		expect(textOf(html)).toContain("You are the host.");
		expect(formsOf(html)).toEqual(["begin", "leave", "remove"]);
		expect(html).toMatch(
			/<details class="removal">.*Remove Ben\?.*name="seat" value="1"/s,
		);
	});

	test("says the shape of a map that is not drawn yet, and shows only an example", () => {
		const text = textOf(gamePage(english, lobbyOf(2, "Ann", { map: "plain" })));
		expect(text).toContain("Plain, 17 × 9 tiles");
		expect(text).toContain("the map is drawn when the game begins");
		const known = textOf(gamePage(english, lobbyOf(2, "Ann")));
		expect(known).toContain("17 × 9 tiles");
		expect(known).not.toContain("example");
	});

	test("does not begin without enough players where no bots come", () => {
		const button = (view: LobbyView) =>
			gamePage(english, view).match(/<button[^>]*>Begin now/)?.[0] ?? "";
		expect(button(lobbyOf(1, "Ann", { fill: null }))).toContain("disabled");
		expect(button(lobbyOf(2, "Ann", { fill: null }))).not.toContain("disabled");
		expect(button(lobbyOf(1, "Ann"))).not.toContain("disabled");
		const text = textOf(gamePage(english, lobbyOf(1, "Ann", { fill: null })));
		expect(text).toContain("It takes 2 players to begin.");
	});

	test("says of every seat who has it, or what becomes of it", () => {
		expect(rowsOf(gamePage(english, lobbyOf(2, "Ben")))).toEqual([
			"Ann | host",
			"Ben | you",
			"Free seat | a normal bot, if nobody comes",
			"Free seat | a normal bot, if nobody comes",
		]);
	});

	test("of fifty seats shows who is there, and counts the free ones", () => {
		const view = lobbyOf(3, null, {
			ruleset: rulesetFor("free-full", BOARD),
			seatCount: 50,
		});
		const rows = rowsOf(gamePage(english, view));
		expect(rows).toHaveLength(3 + 4 + 1);
		expect(rows.at(-1)).toBe("43 more free seats");
	});

	test("that is full or empty says so", () => {
		const full = lobbyOf(3, null, { seatCount: 3 });
		expect(textOf(gamePage(english, full))).toContain("Every seat is taken.");
		expect(formsOf(gamePage(english, full))).toEqual([]);
		const empty = gamePage(english, lobbyOf(0, null));
		expect(textOf(empty)).toContain("The first to take a seat is the host.");
		expect(formsOf(empty)).toEqual(["join"]);
	});

	test("holds the whole link, to be copied by hand", () => {
		const html = gamePage(english, lobbyOf(1, "Ann"));
		const field = tagsOf(html, "input").find(
			({ attributes }) => attributes.id === "link",
		);
		expect(field?.attributes.value).toBe(
			"https://hexmarch.test/game/abcdefghjkmn",
		);
		expect(field?.attributes).toHaveProperty("readonly");
	});

	test("says in plain words what is to be played", () => {
		const text = textOf(gamePage(english, lobbyOf(1, null)));
		for (const words of [
			"March: our own, with an end in sight",
			"17 × 9 tiles",
			"20 seconds at most",
			"After 24 turns: most points win",
			"Sealed until the turn ends",
			"Anyone with the link",
			"Normal bots",
		])
			expect(text).toContain(words);
	});

	test.each([
		[5_000, "5 seconds"],
		[60_000, "1 minute"],
		[120_000, "2 minutes"],
		[3_600_000, "1 hour"],
		[86_400_000, "1 day"],
		[259_200_000, "3 days"],
	])("says how long a turn of %d ms is", (collectingMs, words) => {
		const { ruleset } = lobbyOf(1, null).settings;
		const pace = { ...ruleset.pace, collectingMs };
		const view = lobbyOf(1, null, { ruleset: { ...ruleset, pace } });
		expect(textOf(gamePage(english, view))).toContain(words);
	});

	test("loads what it needs to come alive, and no board yet", () => {
		const html = gamePage(english, lobbyOf(1, null));
		expect(html).toContain('href="/build/lobby.css"');
		expect(html).not.toContain('href="/build/game.css"');
		expect(html).toContain('src="/build/lobby.en.js"');
	});
});

test("a rematch says for whom its seats are kept", () => {
	const awaited = { awaited: ["Ben", "Dan", "Eve"], awaitedBots: ["Dan"] };
	const view = { ...lobbyOf(1, null), ...awaited };
	const html = gamePage(english, view);
	expect(rowsOf(html).join("\n")).toMatch(
		/Ben \| expected.*\nBOT Dan \| expected.*\nEve \| expected/,
	);
	expect(textOf(html)).toContain("reserved for Ben, BOT Dan and Eve");
});
