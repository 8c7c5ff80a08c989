import { describe, expect, test } from "vitest";
import { type EndNotice, endText } from "../../../src/server/push/endText.ts";
import { messageOf } from "../../../src/server/push/notice.ts";
import { LANGUAGES } from "../../../src/words/languages.ts";
import { loadWords } from "../../../src/words/words.ts";

const { site } = await loadWords("en");

/** The second of four, whom Mira beat. */
const NOTICE: EndNotice = {
	...{ type: "over", game: "abcdefghjkmnpqrs", reason: "won", turns: 24 },
	...{ place: 2, seats: 4, first: "Mira", gaveUp: null },
	others: ["Mira", "Jonas", "BOT planner"],
};

function textOf(notice: Partial<EndNotice>): string {
	const { title, body } = endText({ ...NOTICE, ...notice }, site);
	return `${title}: ${body}`;
}

test.each<[string, Partial<EndNotice>]>([
	["Your game is over: 2nd of 4 · Mira won · 24 turns", {}],
	["You won: Mira, Jonas and BOT planner · 24 turns", { place: 1 }],
	[
		"You won: Mira, Jonas and BOT planner · Jonas gave up · 24 turns",
		{ place: 1, reason: "resigned", gaveUp: "Jonas" },
	],
	[
		"You won: Mira gave up · 1 turn",
		{
			...{ place: 1, seats: 2, turns: 1, others: ["Mira"] },
			...{ reason: "resigned", gaveUp: "Mira" },
		},
	],
	[
		"You won: deleted player gave up · 24 turns",
		{ place: 1, seats: 2, others: [], reason: "resigned", gaveUp: "" },
	],
	[
		"Your game is over: 4th of 4 · Mira came first · 24 turns",
		{ place: 4, reason: "turn-cap" },
	],
	[
		"Your game is over: Won, 1st of 4 · Ended early, as nobody was playing · 24 turns",
		{ place: 1, reason: "unattended" },
	],
	[
		"Your game is over: 2nd of 4 · deleted player won · 24 turns",
		{ first: "" },
	],
	[
		"You won: Ann, Bob, Cy and 2 more · 24 turns",
		{ place: 1, seats: 6, others: ["Ann", "Bob", "Cy", "Di", "Ed"] },
	],
])("%s", (text, notice) => {
	expect(textOf(notice)).toBe(text);
});

describe.each(LANGUAGES)("in %s", (language) => {
	test("a notice of an end says who, and is no longer than others", async () => {
		const name = "Extraordinary-Mira-1";
		const others = Array.from({ length: 4 }, () => `BOT ${name}`);
		const longest = { ...NOTICE, others, first: name, place: 1, seats: 5 };
		for (const notice of [
			{ ...longest, place: 5 },
			{ ...longest, reason: "unattended" } as const,
			{ ...longest, reason: "resigned", gaveUp: name } as const,
		]) {
			const telling = { language, isSilent: true, now: 0 };
			const { data } = await messageOf(notice, telling);
			if (notice.reason !== "unattended") expect(data).toContain(name);
			// All messages have this length, so that it reveals nothing.
			expect(new TextEncoder().encode(data).length).toBeLessThanOrEqual(512);
		}
	});
});
