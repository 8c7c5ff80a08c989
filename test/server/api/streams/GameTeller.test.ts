/** A game told by lines, as a program hears it that does not know the rules. */
import { describe, expect, test } from "vitest";
import { type GameLine, gameLine } from "../../../../src/api/gameStream.ts";
import type { FromServer } from "../../../../src/protocol/fromServer.ts";
import { gameAnswer } from "../../../../src/server/api/gameAnswer.ts";
import { GameTeller } from "../../../../src/server/api/streams/GameTeller.ts";
import { missedTurns } from "../../../../src/server/api/streams/missedTurns.ts";
import { BEN, Room, type RoomOptions } from "../../../client/game/room.ts";

type LineOf<T extends GameLine["type"]> = Extract<GameLine, { type: T }>;
type You = NonNullable<LineOf<"phase">["you"]>;

/** A room, and what a program hears that plays for Ann. */
class Heard {
	readonly room: Room;
	readonly lines: GameLine[] = [];
	readonly replies: string[] = [];
	isOver = false;
	readonly #teller = new GameTeller("abc", () => {});

	constructor(
		change: ConstructorParameters<typeof Room>[0] = {},
		options: RoomOptions = {},
	) {
		this.room = new Room(change, options);
		this.hear([this.room.viewMessage]);
	}

	hear(messages: readonly FromServer[]): void {
		const frame = messages.map((message) => JSON.stringify(message)).join("\n");
		const { lines, isLast, reply } = this.#teller.tell(frame);
		// Nothing is told but what the API's reference says.
		for (const line of lines) {
			const told = JSON.parse(JSON.stringify(line));
			expect(gameLine.parse(told)).toEqual(told);
			this.lines.push(told);
		}
		if (reply !== undefined) this.replies.push(reply);
		this.isOver ||= isLast ?? false;
	}

	take(...messages: Parameters<Room["take"]>): void {
		this.room.take(...messages);
		this.hear(this.room.fetch());
	}

	/** Gives these orders in the present turn, and ends it. */
	play(turn: number, ...targets: readonly number[]): void {
		for (const [i, target] of targets.entries())
			this.take({ type: "order", id: `${turn} ${i}`, turn, target });
		this.take({ type: "ready", turn, phase: "collecting" });
	}

	last<T extends GameLine["type"]>(type: T): LineOf<T> {
		return this.lines.findLast((line) => line.type === type) as LineOf<T>;
	}

	/** What the last line by which one acts says that Ann may do. */
	get you(): You {
		const line = this.lines.findLast(
			({ type }) => type === "view" || type === "phase",
		);
		if (line?.type === "phase" && line.you !== null) return line.you;
		if (line?.type === "view" && line.game.state === "playing")
			return line.game.you as You;
		throw new Error("nothing says what Ann may do");
	}

	/** The game as a program knows it that takes over each change. */
	get known() {
		let { game } = structuredClone(this.last("view"));
		for (const line of this.lines.slice(
			this.lines.findLastIndex(({ type }) => type === "view") + 1,
		)) {
			if (line.type !== "phase" || game.state !== "playing") continue;
			const { changed, type: _, now: __, ...rest } = line;
			const tiles = [...game.tiles];
			for (const { tile, ...is } of changed)
				tiles[tile] = { ...(tiles[tile] as (typeof tiles)[number]), ...is };
			game = { ...game, ...rest, tiles, orders: [] };
		}
		return game;
	}

	/** The same as whoever asks now is told. */
	get real() {
		return gameAnswer("abc", this.room.view, this.room.now);
	}
}

/** A game of march: everybody is on the board as it begins. */
const march = () => new Heard({ name: "march" });

describe("each line by which a program acts", () => {
	test("says first everything that the player may see, and what they may do", () => {
		const heard = march();
		expect(heard.lines).toHaveLength(1);
		expect(heard.last("view").game).toEqual(heard.real);
		expect(heard.last("view").game.isYourTurn).toBe(true);
	});

	test.each(["march", "turn-by-turn", "free-neighbor"] as const)(
		"says all that changes in a game of %s",
		(name) => {
			const heard = new Heard({ name });
			for (let turn = 0; turn < 6; turn++) {
				const { starts, targets } = heard.you;
				if (starts.length > 0) heard.take({ type: "start", tile: starts[0] });
				const { grow, attack } = turn === 0 ? heard.you.targets : targets;
				heard.play(turn, ...attack.slice(0, 1), ...grow.slice(0, 1));
				expect(heard.known).toEqual(heard.real);
			}
			expect(heard.replies).toEqual([]);
		},
	);

	test("who has given all orders, or is ready, need not act", () => {
		const heard = march();
		const { targets, ordersLeft } = heard.you;
		const [own] = targets.defend;
		for (let i = 0; i < ordersLeft - 1; i++)
			heard.take({ type: "order", id: `${i}`, turn: 0, target: own });
		heard.hear([heard.room.viewMessage]);
		expect(heard.last("view").game.isYourTurn).toBe(true);
		expect(heard.you.ordersLeft).toBe(1);
		heard.take({ type: "order", id: "last", turn: 0, target: own });
		expect(heard.last("phase")).toMatchObject({ turn: 1, isYourTurn: true });
	});

	test("in a game of two, who is ready waits", () => {
		const people = [{ player: "player Ann" as never, name: "Ann" }, BEN];
		const heard = new Heard({ name: "march" }, { people });
		heard.take({ type: "ready", turn: 0, phase: "collecting" });
		heard.hear([heard.room.viewMessage]);
		expect(heard.last("view").game.isYourTurn).toBe(false);
	});

	test("who chooses a start is told where that is possible", () => {
		const heard = new Heard();
		expect(heard.last("view")).toMatchObject({
			...{ game: { phase: "waiting", isYourTurn: true } },
		});
		const [tile] = heard.you.starts;
		const { seat } = heard.you;
		heard.take({ type: "start", tile });
		expect(heard.last("entered")).toMatchObject({ tile, seat });
		const phase = heard.last("phase");
		expect(phase).toMatchObject({
			...{ phase: "collecting", you: { starts: [] } },
		});
		expect(phase.changed).toContainEqual(
			expect.objectContaining({ tile, owner: seat }),
		);
	});

	test("a spectator is told no turn of their own", () => {
		const heard = new Heard({ name: "march" }, { people: [BEN] });
		expect(heard.last("view")).toMatchObject({
			...{ game: { you: null, isYourTurn: false } },
		});
		heard.take({ type: "ready", turn: 0, phase: "collecting" }, BEN);
		expect(heard.last("phase")).toMatchObject({
			...{ turn: 1, you: null, isYourTurn: false },
		});
	});
});

describe("a turn says of each order", () => {
	test("what it did", () => {
		const heard = march();
		const { seat, targets } = heard.you;
		const [own] = targets.defend;
		const [free] = targets.grow;
		heard.play(0, own, free);
		const { orders, events } = heard.last("turn");
		const mine = orders.filter((order) => order.seat === seat);
		expect(mine).toContainEqual({ seat, target: own, did: "defend" });
		expect(mine).toContainEqual({ seat, target: free, did: "grow" });
		expect(events).toContainEqual(
			expect.objectContaining({ type: "grew", seat, tile: free }),
		);
	});

	test("or why it did nothing", () => {
		const heard = new Heard({ name: "free-neighbor" });
		const { seat, targets } = heard.you;
		heard.play(0, targets.grow[0]);
		const own = heard.last("turn").orders.find((order) => order.seat === seat);
		expect(own?.why).toBeUndefined();
		heard.play(1, own?.target as number);
		expect(heard.last("turn").orders).toContainEqual({
			...{ seat, target: own?.target, did: "grow", why: "grow_self" },
		});
	});
});

test("an order says what it would do, and why it would do nothing", () => {
	const heard = new Heard({ name: "free-neighbor" });
	const { seat, targets } = heard.you;
	const [target] = targets.grow;
	heard.play(0, target);
	expect(heard.lines.find(({ type }) => type === "order")).toEqual({
		...{ type: "order", seat, target, id: "0 0", does: "grow" },
		at: expect.any(Number),
	});
	heard.take({ type: "order", id: "again", turn: 1, target });
	expect(heard.last("order")).toMatchObject({
		...{ id: "again", does: "grow", why: "grow_self" },
	});
});

test("the last line says how the game ended, also to whoever comes later", () => {
	const heard = march();
	heard.take({ type: "resign" });
	expect(heard.lines.at(-1)).toMatchObject({
		...{ type: "over", reason: "resigned" },
	});
	expect(heard.isOver).toBe(true);
	const { lines, isLast } = new GameTeller("abc", () => {}).tell(
		JSON.stringify(heard.room.viewMessage),
	);
	expect(lines.map((line) => (line as GameLine).type)).toEqual([
		...["view", "over"],
	]);
	expect(isLast).toBe(true);
});

test("what does not fit makes the whole view be asked for, and nothing wrong is told", () => {
	const heard = march();
	heard.room.take({ type: "ready", turn: 0, phase: "collecting" });
	const [turn, ...rest] = heard.room
		.fetch()
		.filter(({ type }) => type !== "ready");
	if (turn.type !== "turn") throw new Error(turn.type);
	heard.hear([{ ...turn, hash: "0".repeat(16) }, ...rest]);
	expect(heard.lines).toHaveLength(1);
	expect(heard.replies.map((text) => JSON.parse(text))).toEqual([
		{ type: "resync" },
	]);
	heard.hear([heard.room.viewMessage]);
	expect(heard.known).toEqual(heard.real);
});

describe("missed turns", () => {
	const played = () => {
		const heard = march();
		for (let turn = 0; turn < 4; turn++)
			heard.play(turn, heard.you.targets.defend[0]);
		const turns = heard.lines.filter((line) => line.type === "turn");
		return { heard, turns };
	};

	test("are told as if they had been heard", () => {
		const { heard, turns } = played();
		const { view, records } = heard.room;
		expect(turns).toHaveLength(4);
		for (const from of [0, 2, 4]) {
			const told = [...missedTurns({ view, records, from })];
			expect(JSON.parse(JSON.stringify(told))).toEqual(turns.slice(from));
		}
	});

	test("that can't be read are said to be skipped", () => {
		const { heard } = played();
		const { view, records } = heard.room;
		const told = [...missedTurns({ view, records: records.slice(1), from: 1 })];
		expect(told).toEqual([{ type: "skipped", from: 1, to: 3 }]);
	});
});
