import { expect, test } from "vitest";
import type { Seat } from "../../src/rules/position.ts";
import { FREE_FULL } from "../../src/rules/ruleset.ts";
import { holderNamed, playerNamed, SECRET, Table } from "../support/table.ts";

const join = (name: string, seat?: number) =>
	({
		type: "join",
		holder: holderNamed(name),
		...(seat === undefined ? {} : { seat: seat as Seat }),
	}) as const;

const names = (table: Table) =>
	table.match.seats.map((holder) => holder?.name ?? null);

test("who joins without naming a seat takes the first empty one", () => {
	const table = Table.lobby(["Ann", "", "Cleo", ""]).tell(join("Bob"));
	expect(names(table)).toEqual(["Ann", "Bob", "Cleo", null]);
	expect(table.news).toEqual([
		{ type: "joined", seat: 1, holder: holderNamed("Bob") },
	]);
});

test("who joins may name a seat", () => {
	const table = Table.lobby(["", "", ""]).tell(join("Ann", 2));
	expect(names(table)).toEqual([null, null, "Ann"]);
});

test("a seat that is taken, or is not there, is refused", () => {
	const table = Table.lobby(["Ann", ""]);
	expect(table.refusal(join("Bob", 0))).toBe("no_seat");
	expect(table.refusal(join("Bob", 2))).toBe("no_seat");
	expect(table.refusal(join("Bob", -1))).toBe("no_seat");
	expect(table.refusal(join("captain", 0))).toBe("no_seat");
});

test("nobody can join a full lobby", () => {
	const table = Table.lobby(["Ann", "captain"]);
	expect(table.refusal(join("Bob"))).toBe("no_seat");
	expect(table.refusal(join("gardener"))).toBe("no_seat");
});

test("a person can't take two seats, but two bots of one temperament can play", () => {
	const table = Table.lobby(["Ann", "captain", "", ""]);
	expect(table.refusal(join("Ann"))).toBe("already_seated");
	expect(table.refusal(join("Ann", 3))).toBe("already_seated");
	expect(names(table.tell(join("captain")))).toEqual([
		"Ann",
		"captain",
		"captain",
		null,
	]);
});

test("whoever leaves makes room, and may come back", () => {
	const table = Table.lobby(["Ann", "Bob"]);
	table.tell({ type: "leave", seat: 0 as Seat });
	expect(names(table)).toEqual([null, "Bob"]);
	expect(table.news).toEqual([{ type: "left", seat: 0 }]);
	expect(names(table.tell(join("Ann")))).toEqual(["Ann", "Bob"]);
});

test("an empty seat can't be left", () => {
	const table = Table.lobby(["Ann", ""]);
	for (const seat of [1, 2, -1])
		expect(table.refusal({ type: "leave", seat: seat as Seat })).toBe(
			"not_seated",
		);
});

test("a game needs two seats to begin, a free one needs one", () => {
	const begin = { type: "begin", secret: SECRET } as const;
	expect(Table.lobby(["", "", ""]).refusal(begin)).toBe("too_few_seats");
	expect(Table.lobby(["Ann", "", ""]).refusal(begin)).toBe("too_few_seats");
	expect(Table.lobby(["Ann", "", "Bob"]).tell(begin).match.type).toBe(
		"playing",
	);
	const free = { ruleset: FREE_FULL };
	expect(Table.lobby(["", ""], free).refusal(begin)).toBe("too_few_seats");
	expect(Table.lobby(["Ann", ""], free).tell(begin).match.type).toBe("playing");
});

test("when the game begins the empty seats are gone, and the others stay in order", () => {
	const table = Table.lobby(["", "Ann", "", "captain", "Bob", ""]);
	table.tell({ type: "begin", secret: SECRET });
	expect(names(table)).toEqual(["Ann", "captain", "Bob"]);
	expect(table.playing.position.seats).toHaveLength(3);
});

test("in a lobby there is nothing to play yet, and time may pass", () => {
	const table = Table.lobby(["Ann", "Bob"]);
	const player = playerNamed("Ann");
	expect(table.refusal({ type: "ready", player })).toBe("not_playing");
	expect(table.refusal({ type: "resign", player })).toBe("not_playing");
	const before = table.match;
	expect(table.after(1e12).ticks().match).toBe(before);
	expect(table.news).toEqual([]);
});

test("once the game has begun nobody joins, leaves or begins it again", () => {
	const table = Table.begun(["Ann", "Bob"]);
	expect(table.refusal(join("Cleo"))).toBe("not_in_lobby");
	expect(table.refusal({ type: "leave", seat: 0 as Seat })).toBe(
		"not_in_lobby",
	);
	expect(table.refusal({ type: "begin", secret: SECRET })).toBe("not_in_lobby");
});
