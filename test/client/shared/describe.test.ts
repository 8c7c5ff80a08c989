import { describe, expect, test } from "vitest";
import { eventNamesOf } from "../../../src/client/shared/describe.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { gameWords as enGame } from "../../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../../src/words/en/lazy.ts";
import { noteWords } from "../../../src/words/en/notes.ts";
import { settingsWords as enSettings } from "../../../src/words/en/settings.ts";
import { eventText } from "../../../src/words/eventText.ts";
import { gameWords as frGame } from "../../../src/words/fr/game.ts";
import { lazyWords as frLazy } from "../../../src/words/fr/lazy.ts";
import { settingsWords as frSettings } from "../../../src/words/fr/settings.ts";
import { Room } from "../game/room.ts";

function names() {
	const { view } = new Room();
	if (view.type !== "playing") throw new Error("it is not played");
	return eventNamesOf(view, { ...enGame, ...noteWords });
}

test("no line can end within a tile's name", () => {
	const joined = names().tile(10 as TileIndex);
	expect(joined).toBe("B-\u20602");
});

describe("what is not an event of the rules has words too", () => {
	test.each([
		[enLazy, 0, "You give up"],
		[enLazy, 1, /^\w+ gives up$/],
		[frLazy, 0, "Vous abandonnez"],
		[frLazy, 1, /^\w+ abandonne$/],
	])("giving up", ({ events }, seat, expected) => {
		const text = eventText(
			events,
			{ type: "resigned", seat: seat as never },
			names(),
		);
		if (typeof expected === "string") expect(text).toBe(expected);
		else expect(text).toMatch(expected);
	});

	test("a turn that begins again", () => {
		const languages = [
			{ ...enGame, ...enLazy },
			{ ...frGame, ...frLazy },
		];
		for (const { events, begunAgain } of languages)
			expect(`${eventText(events, { type: "begunAgain" }, names())}.`).toBe(
				begunAgain,
			);
	});
});

test("a limit of turns names as many as there are, by the numbers that players see", () => {
	for (const { ends } of [enSettings, frSettings]) {
		const text = ends["turn-limit"]({ type: "turn-limit", turn: 1 });
		expect(text.match(/\d+/g)).toEqual(["2"]);
		expect(ends["turn-limit"]({ type: "turn-limit", turn: 0 })).not.toMatch(
			/\d/,
		);
	}
});
