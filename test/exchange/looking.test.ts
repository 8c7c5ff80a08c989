/** Who looks at a game, as a room tells the match when somebody is ready. */
import { expect, test } from "vitest";
import { commandOf } from "../../src/exchange/commandOf.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, playerNamed } from "../support/setting.ts";

test("a person who is ready is told with those who look at the game", () => {
	const { match } = MatchDriver.started(["Ann", "Bob", "captain"], {
		ruleset: CALM,
	});
	const ready = { type: "ready", turn: 0, phase: "collecting" } as const;
	const ann = playerNamed("Ann");
	const told = (isLooking?: (player: string) => boolean) =>
		commandOf(ready, match, {
			visitor: { player: ann, name: "Ann" },
			...{ delayMs: 0, newSecret: () => "" },
			...(isLooking && { isLooking }),
		});
	expect(told()).toEqual({ ...ready, player: ann });
	expect(told(() => true)).toEqual({
		...{ ...ready, player: ann },
		looking: [ann, playerNamed("Bob")],
	});
	expect(told((player) => player !== ann)).toEqual({
		...{ ...ready, player: ann },
		looking: [playerNamed("Bob")],
	});
});
