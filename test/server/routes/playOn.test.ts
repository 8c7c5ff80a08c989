/** A finished game is played on from one of its turns. */
import { evictDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { parseLog } from "../../../src/protocol/gameLog.ts";
import { unpackPosition } from "../../../src/protocol/packedPosition.ts";
import { unpackView } from "../../../src/protocol/packedView.ts";
import { hashOf } from "../../../src/rules/hash.ts";
import { replayTurn, type TurnRecord } from "../../../src/rules/replay.ts";
import { verify } from "../../../src/rules/verify.ts";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { FAR_APART, roomOf, Visitor } from "../support/visitor.ts";

const TURNS = 8;

const SHORT = { ...FAR_APART, end: "turn-limit", turns: `${TURNS}` };

/** Ends so many turns of a game without a clock. */
async function endTurns(
	visitor: Visitor,
	id: string,
	from: number,
	to: number,
) {
	const tab = await visitor.open(id);
	await tab.next("view");
	for (let turn = from; turn < to; turn++) {
		tab.send({ type: "ready", turn, phase: "collecting" });
		await tab.next("turn");
	}
	tab.close();
}

async function finished(form: Record<string, string> = {}) {
	const visitor = new Visitor();
	const id = await visitor.play({ ...SHORT, ...form });
	await endTurns(visitor, id, 0, TURNS);
	return { visitor, id };
}

/** A game that only its players may watch, in which its host gave up after a turn. */
async function finishedInPrivate() {
	const visitor = new Visitor();
	const form = { access: "link", watch: "players", seats: "2", fill: "easy" };
	const response = await visitor.post("/games", { ...SHORT, ...form });
	const id = response.headers.get("Location")!.replace("/game/", "");
	await response.body?.cancel();
	await (await visitor.post(`/game/${id}/begin`)).body?.cancel();
	await endTurns(visitor, id, 0, 1);
	const tab = await visitor.open(id);
	tab.send({ type: "resign" });
	await tab.next("over");
	tab.close();
	return { visitor, id };
}

/** `turn` as people count. */
const FROM_5 = { turn: "5", seat: "1", strength: "easy" };

async function playOn(
	visitor: Visitor,
	id: string,
	form: Record<string, string> = FROM_5,
) {
	const response = await visitor.post(`/game/${id}/play-on`, form);
	const { status, headers } = response;
	const to = headers.get("Location")?.replace("/game/", "") ?? "";
	return { status, to, html: await response.text() };
}

async function logOf(visitor: Visitor, id: string) {
	const response = await visitor.fetch(`/game/${id}/log.json`);
	const log = parseLog(await response.text());
	if (typeof log === "string") throw new Error(log);
	return log;
}

async function playing(visitor: Visitor, id: string) {
	const view = unpackView(await visitor.view(id));
	if (view.type !== "playing") throw new Error(view.type);
	return view;
}

describe("from a turn of a replay", () => {
	test("a game begins with its position, for the reader on the chosen seat, and says so", async () => {
		const { visitor, id } = await finished();
		const before = await logOf(visitor, id);
		const { status, to } = await playOn(visitor, id);
		expect(status).toBe(303);
		const view = await playing(visitor, to);
		expect(view.viewer).toBe(1);
		expect(view.seats.map(({ bot }) => bot)).toEqual(["gardener", null]);
		expect(hashOf(view.position)).toBe(before.turns[3].hash);
		expect(view.settings.from).toEqual({ game: id, turn: 4 });
		await deliver(id);
		const text = await (await visitor.fetch(`/game/${to}`)).text();
		expect(text).toContain(`href="/game/${id}#turn=5"`);
		expect(text).toContain("Played on from turn 5 of a game between ");
		expect(text).not.toContain("BOT ");
		const inGame = "id IN (SELECT user_id FROM seats WHERE game_id = ?)";
		await rowsOf(`UPDATE users SET is_bot = 1 WHERE ${inGame}`, id);
		const marked = await (await visitor.fetch(`/game/${to}`)).text();
		expect(marked).toMatch(/ of a game between [^<]*BOT /);
	});

	test("to an end whose log proves where it came from, for no rating", async () => {
		const { visitor, id } = await finished();
		const { to } = await playOn(visitor, id);
		await endTurns(visitor, to, 4, TURNS);
		const log = await logOf(visitor, to);
		expect(log.turns).toHaveLength(TURNS);
		expect(log.origins).toMatchObject([{ game: id, turn: 4 }]);
		expect(verify(log)).toBeNull();
		await deliver(to);
		const [row] = await rowsOf(
			"SELECT family, from_game, from_turn, is_public FROM games WHERE id = ?",
			to,
		);
		expect(row).toEqual({
			...{ family: null, from_game: id, from_turn: 4, is_public: 0 },
		});
		const html = await (await visitor.fetch("/games")).text();
		expect(html).toContain("played on from turn 5");
		const replay = await (await visitor.fetch(`/game/${to}`)).text();
		expect(replay).toContain(`href="/game/${id}#turn=5"`);
	});

	test("survives a restart of its room, and tells its last turns from its own beginning", async () => {
		const { visitor, id } = await finished();
		const { to } = await playOn(visitor, id);
		await endTurns(visitor, to, 4, 6);
		await evictDurableObject(roomOf(to));
		const late = await visitor.open(to);
		late.send({ type: "recall" });
		const { position, turns } = await late.next("past");
		expect(turns.map(({ turn }) => turn)).toEqual([4, 5]);
		const { settings, position: now } = await playing(visitor, to);
		let before = unpackPosition(position, settings.board);
		for (const { turn: _, ...record } of turns) {
			const played = replayTurn(settings.ruleset, before, record as TurnRecord);
			expect(played.hash).toBe(record.hash);
			before = played.position;
		}
		expect(before).toEqual(now);
		await endTurns(visitor, to, 6, TURNS);
		expect(verify(await logOf(visitor, to))).toBeNull();
	});

	test("is watched by nobody else if the replay is its players' alone", async () => {
		const { visitor, id } = await finishedInPrivate();
		const form = { ...FROM_5, turn: "1", seat: "0" };
		const { status, to } = await playOn(visitor, id, form);
		expect(status).toBe(303);
		expect((await visitor.fetch(`/game/${to}`)).status).toBe(200);
		expect((await new Visitor().fetch(`/game/${to}`)).status).toBe(403);
	});

	test("by anybody who may see it, once for each press", async () => {
		const { id } = await finished();
		const visitor = new Visitor();
		const cookie = await visitor.fetch("/");
		await cookie.body?.cancel();
		const form = { ...FROM_5, key: crypto.randomUUID() };
		const first = await playOn(visitor, id, form);
		expect(first.status).toBe(303);
		expect((await playOn(visitor, id, form)).to).toBe(first.to);
		const other = await playOn(visitor, id, { ...form, turn: "6" });
		expect(other.to).not.toBe(first.to);
	});
});

describe("is refused, and opens nothing,", () => {
	test.each([
		["of a turn that the game has not", { turn: "9" }, 409, "no such turn"],
		["of turn 0", { turn: "0" }, 409, "no such turn"],
		["of a seat that the game has not", { seat: "2" }, 409, "no land"],
		["without a turn", { turn: "" }, 400, ""],
		["of a word for a seat", { seat: "mine" }, 400, ""],
		["against unknown bots", { strength: "godlike" }, 400, ""],
	])("a form %s", async (_, wrong, status, text) => {
		const { visitor, id } = await finished();
		const answer = await playOn(visitor, id, { ...FROM_5, ...wrong });
		expect(answer).toMatchObject({ status, to: "" });
		expect(answer.html).toContain(text);
		expect(answer.html).toContain("<h1");
	});

	test("of a game that is not over, and of one that does not exist", async () => {
		const visitor = new Visitor();
		const id = await visitor.play(SHORT);
		const early = await playOn(visitor, id);
		expect(early.status).toBe(409);
		expect(early.html).toContain("still being played");
		expect((await playOn(visitor, "abcdefghjkmn")).status).toBe(404);
	});

	test("by a stranger to a game that only its players may watch", async () => {
		const { id } = await finishedInPrivate();
		const answer = await playOn(new Visitor(), id);
		expect(answer.status).toBe(403);
	});
});

test("a program that asks for JSON hears why it can't be played on, by a code", async () => {
	const asked = async (id: string, form: Record<string, string>) => {
		const response = await new Visitor().fetch(`/game/${id}/play-on`, {
			method: "POST",
			headers: { Accept: "application/json" },
			body: new URLSearchParams(form),
		});
		return { status: response.status, json: await response.json() };
	};
	const { id } = await finished();
	expect(await asked(id, { ...FROM_5, turn: "x" })).toEqual({
		...{ status: 400, json: { error: "bad_request" } },
	});
	expect(await asked(id, { ...FROM_5, turn: `${TURNS + 1}` })).toEqual({
		...{ status: 409, json: { error: "no_turn" } },
	});
	const hidden = await finishedInPrivate();
	expect(await asked(hidden.id, FROM_5)).toEqual({
		...{ status: 403, json: { error: "not_watchable" } },
	});
	const going = await new Visitor().play(SHORT);
	expect(await asked(going, FROM_5)).toEqual({
		...{ status: 409, json: { error: "not_over" } },
	});
});
