/** A room without a server: a match, and what it tells the page of its first seat. */
import type { Command } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { type Match, openLobby, type PlayerId } from "../../src/match/match.ts";
import { viewFor } from "../../src/match/view.ts";
import type { FromClient } from "../../src/protocol/fromClient.ts";
import type { FromServer } from "../../src/protocol/fromServer.ts";
import { packView, unpackOrder } from "../../src/protocol/packedView.ts";
import type { TileIndex } from "../../src/rules/hex.ts";
import type { Seat } from "../../src/rules/position.ts";
import { marchFor, type Ruleset } from "../../src/rules/ruleset.ts";
import { tellingsOf } from "../../src/server/room/tellings.ts";

const BOARD = { cols: 9, rows: 7 };
const PLAYER = "player" as PlayerId;
const OWN_SEAT = 0 as Seat;

export class Room {
	#match: Match;
	#now = 1_000_000;
	/** What was told and not yet fetched. */
	#told: FromServer[] = [];

	constructor(change: Partial<Ruleset> = {}) {
		this.#match = openLobby({
			ruleset: { ...marchFor(BOARD), ...change },
			board: BOARD,
			seatCount: 3,
			hasClock: false,
		});
		const bot = (name: string) =>
			({ type: "bot", bot: "captain", name }) as const;
		this.#run({
			type: "join",
			holder: { type: "person", player: PLAYER, name: "Ann" },
		});
		this.#run({ type: "join", holder: bot("Mira") });
		this.#run({ type: "join", holder: bot("Joran") });
		this.#run({ type: "begin", secret: "5e".repeat(32) });
		this.fetch();
	}

	get now(): number {
		return this.#now;
	}

	get view() {
		return viewFor(this.#match, { type: "seat", seat: OWN_SEAT });
	}

	get viewMessage(): FromServer {
		return { type: "view", now: this.#now, view: packView(this.view) };
	}

	/** What a page sends. */
	take(message: FromClient): void {
		this.#now += 1000;
		switch (message.type) {
			case "order": {
				const { id, turn, target } = message;
				const order = unpackOrder(target);
				this.#run({ type: "confirm", player: PLAYER, turn, id, order }, id);
				break;
			}
			case "start": {
				const tile = message.tile as TileIndex;
				this.#run({ type: "start", player: PLAYER, tile });
				break;
			}
			case "ready":
				this.#run({ type: "ready", player: PLAYER });
				break;
			case "resign":
				this.#run({ type: "resign", player: PLAYER });
				break;
			case "resync":
				this.#told.push(this.viewMessage);
				break;
		}
	}

	/** Takes what was told since the last time. */
	fetch(): FromServer[] {
		const told = this.#told;
		this.#told = [];
		return told;
	}

	#run(command: Command, id?: string): void {
		const decision = decide(this.#match, command, this.#now);
		if (decision.type === "refused") {
			const { reason } = decision;
			this.#told.push({ type: "refused", reason, ...(id && { id }) });
			return;
		}
		this.#match = decision.match;
		for (const telling of tellingsOf(decision.facts, this.#match, this.#now)) {
			if (telling.type === "all" || telling.seat === OWN_SEAT)
				this.#told.push(telling.message);
			else if (telling.others) this.#told.push(telling.others);
		}
	}
}
