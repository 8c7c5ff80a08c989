import { expect } from "vitest";
import {
	askedTile,
	isPlanOnly,
	LESSON_START,
	LESSON_STEPS,
	OWN_TURNS,
} from "../../../src/board/lesson.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { gameWords } from "../../../src/words/en/game.ts";
import { learnWords } from "../../../src/words/en/learn.ts";
import { BoardCursor } from "../support/engines/BoardCursor.ts";
import { DrivenGame } from "../support/engines/DrivenGame.ts";
import type { DrivenPage } from "../support/engines/DrivenPage.ts";
import { inEveryBrowser } from "../support/engines/inEveryBrowser.ts";

const { steps, end } = learnWords;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const END_TURN = { role: "button", name: gameWords.bar.end };

/** How the learner gives an order, and ends a turn. */
type Hand = {
	readonly choose: (tile: number) => Promise<void>;
	readonly endTurn: () => Promise<void>;
};

inEveryBrowser("the guided game is played to its end", (test) => {
	test("by mouse", async ({ visit }) => {
		const page = await visit();
		await page.open("/learn");
		await playLesson(page, {
			choose: (tile) => page.press({ tile }),
			endTurn: () => page.press(END_TURN),
		});
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
			endTurn: () => page.key("r"),
		});
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

async function playLesson(page: DrivenPage, hand: Hand): Promise<void> {
	const game = new DrivenGame(page);
	let isPlanned = false;
	for (const step of LESSON_STEPS) {
		await page.until({ role: "heading", name: steps[step].title });
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
	expect(title).toMatch(/^You win, /);
}
