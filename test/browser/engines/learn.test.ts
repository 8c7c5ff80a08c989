import { expect } from "vitest";
import {
	askedTile,
	isPlanOnly,
	LEARNER,
	LESSON_START,
	LESSON_STEPS,
	type LessonStep,
	OWN_TURNS,
} from "../../../src/board/lesson.ts";
import { labelOf, type TileIndex } from "../../../src/rules/hex.ts";
import { gameWords } from "../../../src/words/en/game.ts";
import { learnWords } from "../../../src/words/en/learn.ts";
import { siteWords } from "../../../src/words/en/site.ts";
import { BoardCursor } from "../support/engines/BoardCursor.ts";
import { DrivenGame } from "../support/engines/DrivenGame.ts";
import type { DrivenPage } from "../support/engines/DrivenPage.ts";
import { inEveryBrowser } from "../support/engines/inEveryBrowser.ts";

const { steps, end, slips, again } = learnWords;
const WON = /^You win, \d+ to \d+$/;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const END_TURN = { role: "button", name: gameWords.bar.end };

/** How the learner gives an order, and ends a turn. */
type Hand = {
	readonly choose: (tile: number) => Promise<void>;
	readonly endTurn: () => Promise<void>;
};

inEveryBrowser("the guided game is played to its end", (test) => {
	test("by mouse, from home and on into a game", async ({ visit }) => {
		const page = await visit();
		await page.open("/");
		await page.press({ role: "link", name: siteWords.homePage.lesson });
		await playLesson(page, {
			choose: (tile) => page.press({ tile }),
			endTurn: () => page.press(END_TURN),
		});
		await page.press({ role: "button", name: end.bots });
		await new DrivenGame(page).sees(gameWords.status.giveOrders);
	});

	test("by keyboard", async ({ visit }) => {
		const page = await visit();
		await page.open("/learn");
		const cursor = new BoardCursor(page, LESSON_START.board);
		await cursor.enter();
		await playLesson(page, {
			choose: async (tile) => {
				await cursor.moveTo(tile as TileIndex);
				await page.key("Enter");
			},
			endTurn: () => page.key("e"),
		});
		const focused = await page.evaluate(
			() => document.activeElement?.textContent ?? "",
			null,
		);
		expect(focused).toMatch(WON);
	});

	test("by touch, on a phone", async ({ visit, engine }) => {
		// WebKitGTK's driver makes clicks of touches.
		const page = await visit({ ...PHONE, hasTouch: engine.canTouch });
		await page.open("/learn");
		const touch = engine.canTouch ? page.tap.bind(page) : page.press.bind(page);
		await playLesson(page, {
			choose: (tile) => touch({ tile }),
			endTurn: () => touch(END_TURN),
		});
	});
});

inEveryBrowser("the guided game", (test) => {
	test("answers another press kindly, and keeps its place over a reload", async ({
		visit,
	}) => {
		const page = await visit();
		await page.open("/learn");
		const own = LESSON_START.owners.indexOf(LEARNER);
		const asked = labelOf(LESSON_START.board, askedTile("take") as TileIndex);
		await page.press({ tile: own });
		await page.until({ text: `${slips.own} ${again(asked)}` });
		await page.press(END_TURN);
		await page.until({ text: `${slips.early} ${again(asked)}` });
		for (const step of ["read", "attack", "hold"] as const) {
			await page.press({ role: "button", name: learnWords.skip });
			await isAt(page, step);
		}
		await page.reload();
		await isAt(page, "hold");
		await page.until({ text: learnWords.progress(4, LESSON_STEPS.length) });
		await page.press({ role: "button", name: learnWords.back });
		await isAt(page, "attack");
		await page.press({ role: "button", name: learnWords.restart });
		await isAt(page, "take");
	});

	test("is not offered any more to whoever wants none", async ({ visit }) => {
		const page = await visit();
		await page.open("/");
		const { lesson, noLesson, play } = siteWords.homePage;
		const offer = { role: "link", name: lesson };
		await page.until(offer);
		await page.press({ role: "button", name: noLesson });
		await page.untilSo(async () => !(await page.sees(offer)), "it is gone");
		await page.reload();
		await page.until({ role: "button", name: play });
		expect(await page.sees(offer)).toBe(false);
	});
});

async function isAt(page: DrivenPage, step: LessonStep): Promise<void> {
	await page.until({ role: "heading", name: steps[step].title });
}

async function playLesson(page: DrivenPage, hand: Hand): Promise<void> {
	const game = new DrivenGame(page);
	let isPlanned = false;
	for (const step of LESSON_STEPS) {
		await isAt(page, step);
		const asked = askedTile(step);
		if (asked === null) break;
		if (!isPlanned) await hand.choose(asked);
		isPlanned = isPlanOnly(step);
		if (isPlanned) continue;
		await game.hasPlanned(1);
		await hand.endTurn();
	}
	for (let turn = 0; turn < OWN_TURNS; turn++) {
		await hand.choose(await game.anOpenTile());
		await game.hasPlanned(1);
		await hand.endTurn();
		await game.hasPlanned(0);
	}
	await page.until({ role: "button", name: end.bots });
	const [title] = await page.texts({ role: "heading" });
	expect(title).toMatch(WON);
}
