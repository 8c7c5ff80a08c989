import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Refusal } from "../../src/match/command.ts";
import type {
	FromClient,
	ProtocolRefusal,
} from "../../src/protocol/fromClient.ts";
import { CLOSE, type FromServer } from "../../src/protocol/fromServer.ts";
import { packedPosition } from "../../src/protocol/packedPosition.ts";
import { packedView } from "../../src/protocol/packedView.ts";
import {
	MAX_MESSAGE_BYTES,
	PROTOCOL_VERSION,
} from "../../src/protocol/version.ts";

const page = readFileSync(
	new URL("../../docs/protocol.md", import.meta.url),
	"utf8",
);

// Records, so that a new kind that is not listed here does not compile.
const FROM_CLIENT: Record<FromClient["type"], true> = {
	order: true,
	start: true,
	ready: true,
	resign: true,
	resync: true,
	clock: true,
};

const FROM_SERVER: Record<FromServer["type"], true> = {
	view: true,
	turn: true,
	phase: true,
	entered: true,
	order: true,
	ready: true,
	resigned: true,
	over: true,
	refused: true,
	clock: true,
};

/** Commands that a socket cannot give. */
type LobbyRefusal =
	| "not_in_lobby"
	| "no_seat"
	| "already_seated"
	| "too_few_seats";

const REFUSALS: Record<Exclude<Refusal, LobbyRefusal> | ProtocolRefusal, true> =
	{
		not_json: true,
		unknown_message: true,
		not_seated: true,
		not_playing: true,
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
	};

const [, afterClient = ""] = page.split("## From the client");
const [clientPart, afterServer = ""] = afterClient.split("## From the server");
const [serverPart = ""] = afterServer.split("## A turn");

describe("docs/protocol.md tells of", () => {
	test("its version and the longest message", () => {
		expect(page).toContain(`# The protocol, version ${PROTOCOL_VERSION}`);
		expect(page).toContain(`at most ${MAX_MESSAGE_BYTES} bytes`);
	});

	test.each(Object.keys(FROM_CLIENT))("the client's %s", (type) => {
		expect(clientPart).toContain(`{"type":"${type}"`);
	});

	test.each(Object.keys(FROM_SERVER))("the server's %s", (type) => {
		expect(serverPart).toContain(`{"type":"${type}"`);
	});

	test.each(Object.keys(REFUSALS))("the refusal %s", (reason) => {
		expect(serverPart).toContain(`\`${reason}\``);
	});

	test.each(Object.values(CLOSE))("the close code %d", (code) => {
		expect(serverPart).toContain(`| ${code} |`);
	});

	test("every field of a view and of a position", () => {
		const names = packedView.def.options.flatMap((view) =>
			Object.keys(view.shape),
		);
		for (const name of [...names, ...Object.keys(packedPosition.shape)])
			expect(page).toContain(`\`${name}\``);
	});
});
