import { describe, expect, test } from "vitest";
import type { OwnListedGame } from "../../../src/protocol/fromDirectory.ts";
import { tagsOf, textOf } from "./support/html.ts";
import {
	aGame,
	anOwnGame,
	lobbyPage,
	NOW,
	ownGamesPage,
} from "./support/lists.tsx";
import { anOwnPastGame } from "./support/players.tsx";
import { chromeIn, homePage } from "./support/samples.tsx";

const english = chromeIn("en", { path: "/lobby" });
const french = chromeIn("fr", { path: "/lobby" });

function shownIn(html: string): string {
	return textOf(html).replaceAll(/\s+/g, " ").replaceAll(" ,", ",");
}

/** What can be pressed in a game's line, without what is hidden. */
function actionsIn(html: string): string[] {
	const [row] = /<li class="game.*?<\/li>/s.exec(html) ?? [""];
	return [...row.matchAll(/<(?:form|a class="button)[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => !/ hidden/.test(tag))
		.map((tag) => /(?:action|href)="([^"]*)"/.exec(tag)?.[1] ?? "");
}

describe("a game in the lobby", () => {
	test("that is open shows its players, its rules, and when it begins", () => {
		const text = shownIn(lobbyPage(english, [aGame({ beginsAt: NOW + 8000 })]));
		for (const part of [
			"Amber Fox’s game",
			"2 of 4 seats taken, bots fill in",
			"March · 17 × 9 tiles · 30 s a turn",
			"Begins in 8 s",
		])
			expect(text).toContain(part);
	});

	test("that is in progress shows who leads, its players, and its turn", () => {
		const game = aGame({ state: "running", turn: 7, watching: 3 });
		const text = shownIn(lobbyPage(english, [game]));
		for (const part of [
			"Amber Fox is ahead",
			"2 people, 2 bots, 3 watching",
			"Turn 8",
		])
			expect(text).toContain(part);
	});

	test.each([
		[{ tempo: "speed", plans: "open" }, "speed counts · open plans"],
		[{ map: "plain" }, "March · Plain 17 × 9 · 30 s a turn"],
		[{ paceMs: null }, "no clock"],
		[{ paceMs: 12 * 3_600_000 }, "12 h a turn"],
		[{ paceMs: 3 * 86_400_000 }, "3 days a turn"],
		[{ beginsAt: NOW + 240_000 }, "Begins in 4 min"],
		[{ beginsAt: NOW - 1 }, "Beginning…"],
		[{ fill: null }, "2 of 4 seats taken March"],
		[{ host: "" }, "A game without a host"],
		[{ host: "", state: "running" }, "Only bots"],
		[{ state: "running", turn: 0 }, "Amber Fox’s game"],
	] as const)("of %j says: %s", (changes, said) => {
		expect(shownIn(lobbyPage(english, [aGame(changes)]))).toContain(said);
	});

	test.each([
		[{}, ["/game/abcdefghjkmn/join"]],
		[{ isJoinable: false }, []],
		[{ state: "running" }, ["/game/abcdefghjkmn/join", "/game/abcdefghjkmn"]],
		[{ state: "running", isJoinable: false }, ["/game/abcdefghjkmn"]],
		[{ state: "running", isJoinable: false, isWatchable: false }, []],
	] as const)("of %j leads to %j", (changes, actions) => {
		expect(actionsIn(lobbyPage(english, [aGame(changes)]))).toEqual(actions);
	});

	test("has a tile a seat", () => {
		const html = lobbyPage(english, [aGame({ seatCount: 5, persons: 2 })]);
		const [, map] =
			/<span class="seat-map"[^>]*>(.*?)<\/span>/s.exec(html) ?? [];
		const classes = tagsOf(map ?? "", "i").map(
			({ attributes }) => attributes.class,
		);
		expect(classes).toEqual(["person", "person", "empty", "empty", "empty"]);
	});

	test("whose button is read aloud says of which game it is", () => {
		const html = lobbyPage(english, [aGame()]);
		expect(html).toContain('Join <span class="unseen">Amber Fox’s game</span>');
	});

	test("has a name that is text, whatever it is", () => {
		const host = `</ul><script>alert(1)</script>"'`;
		const html = lobbyPage(english, [aGame({ host })]);
		expect(html).not.toContain("<script>alert");
		const others = ["<b>bold</b>"];
		expect(ownGamesPage(english, [anOwnGame({ others })])).not.toContain("<b>");
	});
});

describe("the lobby", () => {
	test("says how many are here, and how many games each region has", () => {
		const html = lobbyPage(english, [aGame(), aGame()]);
		const text = shownIn(html);
		expect(text).toContain("12 people here, 5 playing.");
		expect(text).toMatch(
			/Americas Europe and Africa 2 2 games Asia and Oceania 0 0 games/,
		);
		expect(html).toMatch(/href="\/lobby\?region=europe" aria-current="page"/);
	});

	test("without anybody has kind words, and a way to play", () => {
		const html = lobbyPage(english, [], { online: 0, playing: 0 });
		const text = shownIn(html);
		expect(text).toContain("Nobody else is here right now.");
		expect(text).toContain("Press Play now to open one");
		expect(html).toContain('action="/play-now"');
		expect(html).toContain('href="/games/new"');
	});

	test("has those words ready, unseen, while there are games", () => {
		const html = lobbyPage(english, [aGame()]);
		expect(html.match(/class="game-list-empty" hidden/g)).toHaveLength(1);
		expect(html.match(/class="game-list-empty">/g)).toHaveLength(1);
	});

	test("says so where its list can't be had", () => {
		expect(shownIn(lobbyPage(english, null))).toContain(
			"not available right now",
		);
	});

	test("speaks French", () => {
		const text = shownIn(lobbyPage(french, [aGame({ beginsAt: NOW + 8000 })]));
		for (const part of [
			"12 personnes présentes, 5 en jeu.",
			"Chez Amber Fox",
			"2 places prises sur 4",
			"30 s par tour",
			"Début dans 8 s",
			"Rejoindre",
		])
			expect(text).toContain(part);
	});
});

describe("the home page shows a reader's games", () => {
	const yours = (...games: OwnListedGame[]) => {
		const html = homePage(english, {}, games, NOW);
		const [section = ""] =
			/<section class="your-games.*?<\/section>/s.exec(html) ?? [];
		const links = [...section.matchAll(/href="(.*?)"/g)];
		return {
			text: shownIn(section).trim(),
			links: links.map(([, href]) => href),
		};
	};

	test("and which of them wait", () => {
		const other = anOwnGame({ id: "other", isWaiting: false, others: ["Odo"] });
		const game = anOwnGame({ id: "mine", others: ["Mira"] });
		const { text, links } = yours(game, other);
		expect(text).toContain("Your game is waiting for you");
		expect(text).toContain("Mira Your turn · 1 h left");
		expect(text).toContain("Odo Waiting for the others · 1 h left");
		expect(links).toEqual(["/game/mine", "/game/other"]);
		expect(yours(game, anOwnGame()).text).toContain(
			"2 games are waiting for you",
		);
		expect(yours(other).text).toMatch(/^Your games Odo/);
	});

	test("four at most, and leads to the others", () => {
		const games = Array.from({ length: 6 }, (_, i) =>
			anOwnGame({ id: `g${i}` }),
		);
		const { text, links } = yours(...games);
		expect(links).toEqual([
			...["/game/g0", "/game/g1", "/game/g2", "/game/g3", "/games"],
		]);
		expect(text).toContain("Show all 6 games");
	});

	test("or nothing, where there is none", () => {
		expect(yours().text).toBe("");
	});
});

describe("a page says how many games wait", () => {
	const header = (waiting: number) => {
		const html = lobbyPage({ ...english, waiting }, []);
		const [link = ""] = /<a href="\/games".*?<\/a>/s.exec(html) ?? [];
		return { link, title: /<title>(.*?)<\/title>/.exec(html)?.[1] };
	};

	test("in its navigation and its title", () => {
		const { link, title } = header(3);
		expect(shownIn(link).trim()).toBe("Your games 3");
		expect(link).toContain('aria-label="Your games: 3 wait for you"');
		expect(title).toBe("(3) Games · Hexmarch");
	});

	test("and nothing if none does", () => {
		const { link, title } = header(0);
		expect(link).toBe('<a href="/games">Your games</a>');
		expect(title).toBe("Games · Hexmarch");
	});
});

describe("one's own games", () => {
	test.each([
		[{}, "Your turn 1 h left"],
		[{ isWaiting: false }, "Waiting for the others 1 h left"],
		[{ deadlineAt: NOW + 90_000 }, "1 min left"],
		[{ deadlineAt: NOW + 50 * 3_600_000 }, "2 days left"],
		[{ deadlineAt: NOW - 1 }, "0 s left"],
		[{ others: [] }, "Nobody else yet"],
		[{ others: ["A", "B", "C", "D"] }, "A, B, C and D"],
		[{ others: ["A", "B", "C", "D", "E"] }, "A, B, C and 2 more"],
		[
			{ state: "open", isWaiting: false, deadlineAt: null },
			"Not begun yet Begins when full",
		],
	] satisfies [Partial<OwnListedGame>, string][])(
		"of %j say: %s",
		(changes, said) => {
			expect(shownIn(ownGamesPage(english, [anOwnGame(changes)]))).toContain(
				said,
			);
		},
	);

	test("say how many wait, and lead to them", () => {
		const games = [anOwnGame(), anOwnGame(), anOwnGame({ isWaiting: false })];
		const html = ownGamesPage(english, games);
		expect(shownIn(html)).toContain("2 games wait for you.");
		expect(html.match(/class="game pressing"/g)).toHaveLength(2);
		expect(actionsIn(html)).toEqual(["/game/abcdefghjkmn"]);
	});

	test("without any lead to Play", () => {
		const html = ownGamesPage(english, []);
		expect(shownIn(html)).toContain("You are not in any game.");
		expect(html).toMatch(
			/action="\/play-now"><input [^>]*><button type="submit" class="play"/,
		);
	});

	test("that are over are shown without their owner's name", () => {
		const games = [anOwnPastGame(), anOwnPastGame({ place: 2 })];
		const past = { games, hasMore: true };
		const html = ownGamesPage(english, [], past);
		const text = shownIn(html);
		expect(text).toContain("Won, 1st of 4 Amber Fox, 2 bots");
		expect(text).toContain("2nd of 4 Amber Fox, 2 bots");
		expect(html).toContain(
			'rel="next" href="/games?before=1699989200000-abcdefghjkmn#past"',
		);
		const ann = { viewerName: "Ann", hasAccount: true };
		const signedIn = ownGamesPage(chromeIn("en", ann), [], past);
		expect(signedIn).not.toContain('rel="next"');
		expect(signedIn).toContain('href="/@Ann#games-title"');
	});
});
