import { expect, test } from "vitest";
import { packView } from "../../../src/protocol/packedView.ts";
import { textOf } from "./support/html.ts";
import { chromeIn, gamePage, viewAfter } from "./support/samples.tsx";

const english = chromeIn("en", { path: "/game/abcdefghjkmn" });

function dataOf(html: string): unknown {
	const text = html.match(
		/<script type="application\/json" id="view">(.*?)<\/script>/s,
	)?.[1];
	return JSON.parse(text ?? "null");
}

test("the page carries the viewer's view for the script", () => {
	const view = viewAfter(6);
	const html = gamePage(english, view);
	expect(dataOf(html)).toEqual(JSON.parse(JSON.stringify(packView(view))));
	expect(html).toContain('<main id="game" data-game-id="abcdefghjkmn"');
	expect(html).toContain('<script type="module" src="/build/game.en.js">');
});

test("a name can't end the script that holds the view", () => {
	const name = "</script><script>alert(1)</script><!--";
	const html = gamePage(english, viewAfter(6, name));
	expect(html).not.toContain("<script>alert");
	expect(JSON.stringify(dataOf(html))).toContain("</script><script>");
});

test("without JavaScript it says so, and offers to load again", () => {
	const html = gamePage(english, viewAfter(6));
	expect(html).toMatch(
		/<noscript>.*needs JavaScript.*<a href="\/game\/abcdefghjkmn">Reload the page<\/a>.*<\/noscript>/s,
	);
});

test("it tells the turn, the phase, who leads, and what it takes", () => {
	const view = viewAfter(6);
	if (view.type !== "playing") throw new Error("it is not played");
	const points = [1, 6];
	const position = { ...view.position, points };
	const text = textOf(gamePage(english, { ...view, position }));
	expect(text).toMatch(/Turn 7 of \d+/);
	expect(text).toContain("Everyone is giving orders.");
	expect(text).toContain("Mira leads with 6 points.");
	expect(text).toMatch(/\d+ turns left: most points win\./);
});

test("nobody is said to lead while the lead is shared", () => {
	const text = textOf(gamePage(english, viewAfter(6)));
	expect(text).toContain("Everyone is giving orders.");
	expect(text).not.toContain("leads with");
});

test("the seats are ordered by rank, with the facts of each", () => {
	const html = gamePage(english, viewAfter(6));
	const rows = [...html.matchAll(/<tr class="seat-\d+">.*?<\/tr>/gs)].map(
		([row]) => row,
	);
	expect(rows.map(textOf)).toEqual([
		expect.stringMatching(/Mira\s+bot, normal/),
		expect.stringMatching(/Amber Fox\s+you/),
	]);
	expect(rows[1]).toContain('href="/signs.svg#sign-0"');
});
