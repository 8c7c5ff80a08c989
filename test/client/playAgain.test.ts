import { expect, test } from "vitest";
import { playAgainFields } from "../../src/client/playAgain.ts";
import type { Seat } from "../../src/rules/position.ts";
import {
	CHOICES,
	DEFAULT_FORM,
	parsePlay,
	settingsOf,
} from "../../src/server/playForm.ts";

function again(fields: Record<string, string>) {
	const parsed = parsePlay(fields);
	if (parsed.type === "bad") throw new Error(JSON.stringify(parsed.problems));
	const { settings, bots } = settingsOf(parsed.choices);
	const seats = [null, ...bots].map((holder) => ({
		name: "",
		bot: holder?.type === "bot" ? holder.bot : null,
		hasResigned: false,
		isReady: false,
	}));
	const form = Object.fromEntries(
		playAgainFields({ settings, seats, viewer: 0 as Seat }),
	);
	const second = parsePlay(form);
	if (second.type === "bad") throw new Error(JSON.stringify(second.problems));
	return { first: { settings, bots }, second: settingsOf(second.choices) };
}

test.each([
	{},
	{ board: "25x20", bots: "14", strength: "hard" },
	{ ruleset: "turn-by-turn", end: "turn-limit", turns: "30", clock: "20" },
	{ ruleset: "free-full", end: "full-map" },
	{ tempo: "speed", plans: "open", events: "off", strength: "mixed" },
	...CHOICES.strength.map((strength) => ({ strength })),
])("the same settings again: %j", (fields) => {
	const { first, second } = again(fields);
	expect(second).toEqual(first);
});

test("the defaults stay the defaults", () => {
	expect(again({ ...DEFAULT_FORM }).second.settings.ruleset.name).toBe("march");
});
