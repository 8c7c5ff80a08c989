/** A game in the page itself, behind the same messages as a server's room. */
import { describe, expect, test } from "vitest";
import {
	beginLocalGame,
	type LocalGame,
	resumed,
} from "../../../src/client/local/LocalGame.ts";
import { LocalRoom } from "../../../src/client/local/LocalRoom.ts";
import type { Line } from "../../../src/client/net/Connection.ts";
import { parsePlay, playSettingsOf } from "../../../src/forms/botGameForm.ts";
import type { PlayerId } from "../../../src/match/match.ts";
import type { Settings } from "../../../src/match/settings.ts";
import {
	type FromServer,
	parseFromServer,
} from "../../../src/protocol/fromServer.ts";
import type { GameLog } from "../../../src/rules/replay.ts";
import { verify } from "../../../src/rules/verify.ts";

const SECRET = "5e".repeat(32);
const START = 1_000_000;

function settingsOf(form: Readonly<Record<string, string>>): Settings {
	const parsed = parsePlay(form);
	if (parsed.type === "invalid") throw new Error(JSON.stringify(parsed));
	return playSettingsOf(parsed.values);
}

const SHORT = settingsOf({
	board: "17x9",
	bots: "1",
	strength: "recruit",
	end: "turn-limit",
	turns: "8",
});

function newGame(settings = SHORT): LocalGame {
	return beginLocalGame(settings, {
		id: "local-test",
		person: { player: "you" as PlayerId, name: "You" },
		secret: SECRET,
		now: START,
	});
}

/** A page that plays: what it was told, and what the room kept. */
class Page {
	readonly room: LocalRoom;
	readonly told: FromServer[] = [];
	readonly kept: LocalGame[] = [];
	readonly ends: GameLog[] = [];
	readonly states: string[] = [];
	line: Line;
	now = START;
	/** What the room waits for to keep a game. */
	keeping: Promise<void> = Promise.resolve();

	constructor(game = newGame(), turn: number | null = null) {
		this.room = new LocalRoom(game, {
			keep: async (kept) => {
				await this.keeping;
				this.kept.push(kept);
			},
			onEnd: (log) => this.ends.push(log),
			now: () => this.now,
		});
		this.line = this.room.connect({
			turn: () => turn,
			seat: () => 0,
			onMessage: (message) => this.told.push(message),
			onState: (state) => this.states.push(state),
			onOpen: () => {},
		});
	}

	async hears(type: FromServer["type"], count = 1): Promise<FromServer> {
		const found = () => this.told.filter((each) => each.type === type);
		await expect.poll(() => found().length).toBeGreaterThanOrEqual(count);
		return found()[count - 1];
	}

	/** Ends a turn without an order. */
	async playTurn(turn: number): Promise<void> {
		this.line.send({ type: "ready", turn, phase: "collecting" });
		await this.hears("turn", turn + 1);
	}
}

describe("a game in the page", () => {
	test("greets its page with the whole view, as a server's room does", async () => {
		const page = new Page();
		const message = await page.hears("view");
		expect(page.states).toEqual(["open"]);
		expect(parseFromServer(JSON.stringify(message))).toEqual(message);
		expect(message).toMatchObject({
			view: { type: "playing", viewer: 0, phase: "collecting" },
		});
	});

	test("is played to its end, and its log is proved", async () => {
		const page = new Page();
		await page.hears("view");
		for (let turn = 0; turn < 8; turn++) await page.playTurn(turn);
		await page.hears("over");
		expect(page.ends).toHaveLength(1);
		const [log] = page.ends;
		expect(log.turns).toHaveLength(8);
		expect(verify(log)).toBeNull();
		for (const message of page.told)
			expect(parseFromServer(JSON.stringify(message))).toEqual(message);
	});

	test("tells nothing before it is kept", async () => {
		const page = new Page();
		await page.hears("view");
		const { promise, resolve } = Promise.withResolvers<void>();
		page.keeping = promise;
		page.line.send({ type: "ready", turn: 0, phase: "collecting" });
		page.line.send({ type: "clock", sent: 1 });
		await new Promise((done) => setTimeout(done));
		await new Promise((done) => setTimeout(done));
		expect(page.told.map(({ type }) => type)).not.toContain("ready");
		resolve();
		await page.hears("turn");
		expect(page.kept).toHaveLength(1);
	});

	test("refuses an order as a server's room does, and changes nothing", async () => {
		const page = new Page();
		await page.hears("view");
		page.line.send({ type: "order", id: "one", turn: 7, target: 0 });
		expect(await page.hears("refused")).toEqual({
			...{ type: "refused", reason: "wrong_turn", id: "one" },
		});
		expect(page.kept).toEqual([]);
	});

	test("tells a page that comes back what it missed", async () => {
		const first = new Page();
		await first.hears("view");
		for (let turn = 0; turn < 4; turn++) await first.playTurn(turn);
		const page = new Page(first.room.game, 2);
		await page.hears("phase");
		expect(
			page.told.flatMap((each) => (each.type === "turn" ? [each.turn] : [])),
		).toEqual([2, 3]);
		page.line.send({ type: "recall" });
		expect(await page.hears("past")).toMatchObject({
			position: { turn: 1 },
			turns: [{ turn: 1 }, { turn: 2 }, { turn: 3 }],
		});
	});

	test("stops where another page goes on with it", async () => {
		const page = new Page();
		await page.hears("view");
		page.room.end();
		page.line.send({ type: "ready", turn: 0, phase: "collecting" });
		expect(page.states).toEqual(["open", "refusedCrowd"]);
		expect(page.room.game.turns).toEqual([]);
	});
});

test("a game with a clock ends its turns when the time is up", async () => {
	const page = new Page(newGame({ ...SHORT, hasClock: true }));
	const view = await page.hears("view");
	if (view.type !== "view" || view.view.type !== "playing") throw new Error();
	page.now = (view.view.deadlineAt ?? 0) + SHORT.ruleset.pace.graceMs;
	page.line.send({ type: "clock", sent: 1 });
	await page.hears("turn");
});

test("a game stands still while its page is closed", () => {
	const game = newGame({ ...SHORT, hasClock: true });
	const later = resumed(game, { keptAt: START, now: START + 5_000 });
	if (game.match.type !== "playing" || later.match.type !== "playing")
		throw new Error();
	const { deadlineAt } = game.match;
	expect(later.match.deadlineAt).toBe((deadlineAt ?? 0) + 5_000);
	expect(later.match.startedAt).toBe(START + 5_000);
	// A clock that was set back takes no time away.
	expect(resumed(game, { keptAt: START + 9, now: START })).toBe(game);
});
