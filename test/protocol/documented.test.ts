import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Refusal } from "../../src/match/command.ts";
import type { Phrase } from "../../src/match/quickChat.ts";
import {
	type FromClient,
	type ProtocolRefusal,
	parseFromClient,
} from "../../src/protocol/fromClient.ts";
import {
	DIRECTORY_CLOSE,
	type FromDirectory,
	listedGame,
	ownGame,
} from "../../src/protocol/fromDirectory.ts";
import {
	CLOSE,
	CLOSE_BAD_ADDRESS,
	type FromServer,
	fromServer,
} from "../../src/protocol/fromServer.ts";
import { packedPosition } from "../../src/protocol/packedPosition.ts";
import { packedView } from "../../src/protocol/packedView.ts";
import {
	MAX_MESSAGE_BYTES,
	PROTOCOL_VERSION,
} from "../../src/protocol/version.ts";
import type { Hopelessness } from "../../src/rules/foresee.ts";
import { TERRAIN } from "../../src/rules/hex.ts";
import { MAP_SHAPES, maxSeatsOn } from "../../src/rules/maps/shapes.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import type { FailureReason } from "../../src/rules/order.ts";
import { RULES_VERSION } from "../../src/rules/ruleset.ts";
import { logNamed, textOfGame } from "../support/gameFiles.ts";

const page = readFileSync(
	new URL("../../docs/protocol.md", import.meta.url),
	"utf8",
);

// Records, so that a new kind that is not listed here does not compile.
const FROM_CLIENT: Record<FromClient["type"], true> = {
	order: true,
	start: true,
	ready: true,
	reopen: true,
	keep: true,
	resign: true,
	return: true,
	join: true,
	leave: true,
	remove: true,
	begin: true,
	say: true,
	resync: true,
	recall: true,
	clock: true,
	visibility: true,
};

const FROM_SERVER: Record<FromServer["type"], true> = {
	view: true,
	turn: true,
	past: true,
	phase: true,
	entered: true,
	order: true,
	ready: true,
	reopened: true,
	resigned: true,
	seat: true,
	seats: true,
	presence: true,
	ahead: true,
	holidays: true,
	said: true,
	rematch: true,
	closed: true,
	over: true,
	rated: true,
	refused: true,
	clock: true,
};

const FROM_DIRECTORY: Record<FromDirectory["type"], true> = {
	list: true,
	game: true,
	gone: true,
	people: true,
};

/** Refusals that only a room gives. */
type RoomRefusal = "unknown_game" | "not_over";

const REFUSALS: Record<
	Refusal | Hopelessness | ProtocolRefusal | RoomRefusal,
	true
> = {
	not_json: true,
	unknown_message: true,
	not_kept: true,
	on_holiday: true,
	too_fast: true,
	not_seated: true,
	not_playing: true,
	not_in_lobby: true,
	not_host: true,
	removed: true,
	no_bots: true,
	not_open: true,
	no_seat: true,
	kept: true,
	already_seated: true,
	too_few_seats: true,
	resigned: true,
	wrong_turn: true,
	wrong_phase: true,
	no_tile: true,
	no_action_left: true,
	bank_first: true,
	no_bank: true,
	not_in_game: true,
	already_in: true,
	game_full: true,
	still_dead: true,
	closed: true,
	bad_first: true,
	unknown_game: true,
	not_over: true,
	out_of_reach: true,
	bank_too_many: true,
};

const FAILURES: Record<FailureReason, true> = {
	dead: true,
	bad_first: true,
	bank_too_many: true,
	attack_protected: true,
	attack_too_far: true,
	attack_too_many: true,
	grow_self: true,
	grow_no_neighbor: true,
	grow_protected: true,
};

const PHRASES: Record<Phrase, true> = {
	hello: true,
	goodLuck: true,
	wellPlayed: true,
	thanks: true,
	sorry: true,
	peace: true,
	leader: true,
	goOn: true,
	goodGame: true,
	again: true,
	wave: true,
	bow: true,
	laugh: true,
	gasp: true,
	cheer: true,
	sigh: true,
};

const REGIONS = ["americas", "europe", "asia"];

/** The section under a heading, up to the next one of the same level. */
function part(heading: string): string {
	const [, after = ""] = page.split(`\n## ${heading}\n`);
	return after.split("\n## ")[0];
}

const clientPart = part("From the client");
const serverPart = part("From the server");
const listPart = part("The list of games");

/** The messages in its tables, one a row; `…` stands for omitted parts. */
const shownIn = (text: string) =>
	[...text.matchAll(/^\| `(\{.*\})` \|/gm)].map(([, shown]) => shown);

/** The same message with other values: only its fields matter. */
const withoutDots = (text: string) =>
	text
		.replaceAll(/"…"/g, '""')
		.replaceAll(",…}", "}")
		.replaceAll(/\{…\}|\[…\]|…/g, "0");

describe("docs/protocol.md describes", () => {
	test("its version and the longest message", () => {
		expect(page).toContain(`# The protocol, version ${PROTOCOL_VERSION}`);
		expect(page).toContain(`"protocol":${PROTOCOL_VERSION}`);
		expect(page).toContain(`at most ${MAX_MESSAGE_BYTES} bytes`);
		for (const [, version] of page.matchAll(/socket\?v=(\d+)/g))
			expect(Number(version)).toBe(PROTOCOL_VERSION);
	});

	test.each(Object.keys(FROM_CLIENT))("the client's %s", (type) => {
		expect(clientPart).toContain(`{"type":"${type}"`);
	});

	test.each(Object.keys(FROM_SERVER))("the server's %s", (type) => {
		expect(serverPart).toContain(`{"type":"${type}"`);
	});

	test.each(fromServer.options.map(({ shape }) => shape))(
		"the fields of the server's %o",
		(shape) => {
			const shown = shownIn(serverPart)
				.map((text) => JSON.parse(withoutDots(text)))
				.find(({ type }) => shape.type.safeParse(type).success);
			const { does, why, ...fields } = shown;
			expect(Object.keys(fields).sort()).toEqual(Object.keys(shape).sort());
		},
	);

	test.each(Object.keys(FROM_DIRECTORY))("the directory's %s", (type) => {
		expect(listPart).toContain(`{"type":"${type}"`);
	});

	test.each(Object.keys(REFUSALS))("the refusal %s", (reason) => {
		expect(serverPart).toContain(`\`${reason}\``);
	});

	test.each(Object.keys(FAILURES))(
		"why an order would do nothing: %s",
		(reason) => {
			const [, orders] = page.split("\n### What an order does\n");
			expect(orders.split("\n### ")[0]).toContain(`\`${reason}\``);
		},
	);

	test("every field of a ruleset by which an order has an effect, as it is named there", () => {
		const [, orders] = page.split("\n### What an order does\n");
		const named = orders
			.split("\n### ")[0]
			.matchAll(/`([a-z]+[A-Z]\w*|support)`/g);
		const fields = new Set([...named].map(([, name]) => name));
		const ofSeats = ["startedTurn"];
		expect(fields.size).toBeGreaterThan(8);
		for (const name of fields)
			expect([...Object.keys(CLASSIC), ...ofSeats]).toContain(name);
	});

	test.each(Object.keys(PHRASES))("the phrase %s", (phrase) => {
		expect(part("The course of a game")).toContain(`\`${phrase}\``);
	});

	test.each([...Object.values(CLOSE), CLOSE_BAD_ADDRESS])(
		"the close code %d",
		(code) => {
			expect(serverPart).toContain(`| ${code} |`);
		},
	);

	test.each(Object.values(DIRECTORY_CLOSE))(
		"the directory's close code %d",
		(code) => {
			expect(listPart).toContain(`| ${code} |`);
		},
	);

	test("every field of a view, its settings and a position", () => {
		const names = packedView.options.flatMap((view) => Object.keys(view.shape));
		const settings = Object.keys(packedView.options[0].shape.settings.shape);
		const fields = Object.keys(packedPosition.shape);
		for (const name of [...names, ...settings, ...fields])
			expect(part("A view")).toContain(`\`${name}\``);
	});

	test("the letters of terrain, the shapes of maps, and what rules of version 2 brought", () => {
		const letters = Object.values(TERRAIN);
		for (const name of [...letters, ...MAP_SHAPES, "captured", "scored"])
			expect(part("A view")).toContain(`\`${name}\``);
		const { ruleset } = logNamed("march-17x9-4");
		const stored = Object.keys(JSON.parse(textOfGame("march-17x9-4")).ruleset);
		const later = Object.keys(ruleset).filter((name) => !stored.includes(name));
		expect(later).toContain("starts");
		for (const name of later) expect(part("A view")).toContain(`\`${name}\``);
		for (const shape of MAP_SHAPES)
			expect(part("Addresses")).toContain(`\`${shape}\``);
	});

	test("how many seats a map of march has room for", () => {
		expect(page).toContain(
			"`floor((cols * rows - floor(cols / 2)) / 20)` seats, and at most 15",
		);
		const { floor, min } = Math;
		for (const [cols, rows] of [
			...[
				[7, 7],
				[9, 7],
				[11, 9],
				[17, 9],
				[25, 20],
				[40, 30],
			],
		])
			expect(maxSeatsOn(cols, rows)).toBe(
				min(15, floor((cols * rows - floor(cols / 2)) / 20)),
			);
	});

	test("the version of the rules", () => {
		expect(page).toContain(`"rules":${RULES_VERSION}}\``);
	});

	test("every field of a game in the list, and every region", () => {
		const fields = [
			...Object.keys(listedGame.shape),
			...Object.keys(ownGame.shape),
		];
		for (const name of [...fields, ...REGIONS])
			expect(listPart).toContain(`\`${name}\``);
	});
});

describe("the messages that docs/protocol.md shows", () => {
	test.each(shownIn(clientPart))("%s can be read by a room", (shown) => {
		const message = parseFromClient(shown.replaceAll("…", "1"));
		expect(message).not.toMatchObject({ type: "unreadable" });
	});
});
