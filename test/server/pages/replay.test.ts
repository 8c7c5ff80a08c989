import { expect, test } from "vitest";
import type { OverView } from "../../../src/match/view.ts";
import { landOf, type Seat } from "../../../src/rules/position.ts";
import { textOf } from "./support/html.ts";
import { chromeIn, replayPage, viewAfter } from "./support/samples.tsx";

const english = chromeIn("en");

function over(changes: Partial<OverView> = {}, name?: string): OverView {
	const view = viewAfter(300, name);
	if (view.type !== "over") throw new Error(`the game is ${view.type}`);
	return { ...view, ...changes };
}

test("the page tells who won and why, and how many played how long", () => {
	const view = over({ reason: "won", standings: [1, 0] as Seat[] });
	const text = textOf(replayPage(english, view));
	expect(text).toContain("Mira wins");
	expect(text).toContain("2 turns, 2 players");
});

test("a game that nobody won has an end too", () => {
	const stopped = textOf(replayPage(english, over({ reason: "unattended" })));
	expect(stopped).toContain("The game is over");
	expect(stopped).toContain("nobody was there any more");
	const capped = over({ reason: "turn-cap", standings: [1, 0] as Seat[] });
	expect(textOf(replayPage(english, capped))).toContain("Mira is ahead");
});

test("places are those at the end, also for seats that gave up", () => {
	const standings = [0, 1] as Seat[];
	const html = replayPage(english, over({ standings }));
	const rows = [...html.matchAll(/<tr class="seat-(\d)">/g)];
	expect(rows.map(([, seat]) => seat)).toEqual(["0", "1"]);
});

test("the script is told where the log is, and which seat is the reader's", () => {
	const html = replayPage(english, over());
	expect(html).toContain('data-log="/game/abcdefghjkmn/log.json"');
	expect(html).toContain('data-viewer="0"');
	expect(html).toContain('<script type="module" src="/build/replay.en.js">');
	expect(replayPage(english, over({ viewer: null }))).not.toContain(
		"data-viewer",
	);
});

test("without JavaScript there is the board, the land by turn, and a word on what is missing", () => {
	const html = replayPage(english, over());
	expect(html).toContain('class="board-still"');
	expect(html.match(/class="area seat-\d"/g)).toHaveLength(2);
	expect(html).toMatch(/<details class="still-lands">.*<table>/s);
	expect(html).toMatch(/<noscript>.*needs JavaScript.*<\/noscript>/s);
	expect(html).toContain('download="hexmarch-abcdefghjkmn.json"');
});

test("in high contrast the land has its patterns on the board and in the chart", () => {
	expect(replayPage(english, over())).not.toContain("#pattern-");
	const view = over();
	const html = replayPage({ ...english, contrast: true }, view);
	for (const seat of [0, 1] as Seat[]) {
		expect(html.match(`<pattern id="pattern-${seat}"`)).toHaveLength(1);
		const fills = html.match(
			new RegExp(`fill="url\\(#pattern-${seat}\\)"`, "g"),
		);
		// A seat without land at the end has an area in the chart alone.
		expect(fills).toHaveLength(landOf(view.position, seat) > 0 ? 2 : 1);
	}
});

test("those who played are offered a rematch", () => {
	const form = 'action="/game/abcdefghjkmn/rematch"';
	expect(replayPage(english, over())).toContain(form);
	expect(replayPage(english, over({ viewer: null }))).not.toContain(form);
});

test("a name is text and nothing else", () => {
	const html = replayPage(english, over({}, "<script>alert(1)</script>"));
	expect(html).not.toContain("<script>alert");
});

test("names lead to profiles under that name, and no other name does", () => {
	const profiles = new Map([[0 as Seat, "Ann"]]);
	const known = replayPage(english, over({}, "Ann"), profiles);
	expect(known).toContain('<a href="/@Ann">Ann</a>');
	const guest = replayPage(english, over(), profiles);
	expect(guest).not.toContain("Ann");
	expect(guest).not.toContain('href="/@');
});
