/** A room without a server: a match, and the messages for the page of one of its people. */

import { broadcastsOf } from "../../../src/exchange/broadcasts.ts";
import { commandOf } from "../../../src/exchange/commandOf.ts";
import { greetingFor } from "../../../src/exchange/greeting.ts";
import type { Command } from "../../../src/match/command.ts";
import { decide } from "../../../src/match/decide.ts";
import { openLobby } from "../../../src/match/lobby.ts";
import { type Match, type PlayerId, seatOf } from "../../../src/match/match.ts";
import { type Settings, soloSettings } from "../../../src/match/settings.ts";
import { viewFor } from "../../../src/match/view.ts";
import type { FromClient } from "../../../src/protocol/fromClient.ts";
import type { FromServer } from "../../../src/protocol/fromServer.ts";
import {
	type PackedPosition,
	packPosition,
} from "../../../src/protocol/packedPosition.ts";
import { packView } from "../../../src/protocol/packedView.ts";
import { pastMessage } from "../../../src/protocol/serverMessages.ts";
import { rulesetFor } from "../../../src/rules/modes.ts";
import type { TurnRecord } from "../../../src/rules/replay.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { CALM } from "../../support/setting.ts";

const BOARD = { cols: 9, rows: 7 };
const SECRET = "5e".repeat(32);

/** Whose page it is. */
export const ANN = guest("Ann");
/** Another person. */
export const BEN = guest("Ben");

export type Guest = { readonly player: PlayerId; readonly name: string };

export type RoomOptions = {
	readonly settings?: Partial<Settings>;
	/** Who has a seat when play begins, in this order; bots have the others. */
	readonly people?: readonly Guest[];
	/** Whether it waits for its host. */
	readonly isOpen?: boolean;
};

export class Room {
	#match: Match;
	#now = 1_000_000;
	#isStanding = false;
	/** The turns that were resolved, and the positions before them. */
	readonly #turns: {
		readonly position: PackedPosition;
		readonly turn: number;
		readonly record: TurnRecord;
	}[] = [];
	/** The messages that the page has not taken yet. */
	#unsent: FromServer[] = [];

	/**
	 * A game of three seats with these changes: by the calm classic rules, in which seats choose
	 * where they start, or by those of the mode that is named. It has begun unless it is open.
	 */
	constructor(
		change: Partial<Ruleset> = {},
		{ settings, people = [ANN], isOpen = false }: RoomOptions = {},
	) {
		const { name } = change;
		const ruleset = name === undefined ? CALM : rulesetFor(name, BOARD);
		this.#match = openLobby({
			...soloSettings({
				ruleset: { ...ruleset, ...change },
				board: BOARD,
				seatCount: 3,
				hasClock: false,
			}),
			fill: "normal",
			...settings,
		});
		for (const one of people) this.take({ type: "join" }, one);
		if (!isOpen) this.#run({ type: "begin", secret: SECRET });
		this.fetch();
	}

	get now(): number {
		return this.#now;
	}

	get view() {
		const seat = seatOf(this.#match, ANN.player);
		return viewFor(
			this.#match,
			seat === null ? { type: "spectator" } : { type: "seat", seat },
		);
	}

	get viewMessage(): FromServer {
		return { type: "view", now: this.#now, view: packView(this.view) };
	}

	/** Of all turns so far. */
	get records(): TurnRecord[] {
		return this.#turns.map(({ record }) => record);
	}

	/** The last three turns. */
	get past(): ReturnType<typeof pastMessage> {
		const turns = this.#turns.slice(-3);
		return pastMessage({ position: turns[0].position, turns });
	}

	/** What a page of Ann's receives that connects again in this turn. */
	get greeting(): FromServer[] {
		if (this.#match.type !== "playing") throw new Error("it is not played");
		const seat = seatOf(this.#match, ANN.player);
		const { turn } = this.#match.position;
		return greetingFor(this.#match, {
			...{ seat, turn, now: this.#now },
			turnsFrom: () => [],
		});
	}

	/** What a page sends. */
	take(message: FromClient, visitor = ANN): void {
		if (!this.#isStanding) this.#now += 100;
		if (message.type === "resync") this.#unsent.push(this.viewMessage);
		if (["resync", "recall", "clock", "say"].includes(message.type)) return;
		const command = commandOf(message as never, this.#match, {
			visitor,
			delayMs: 0,
			newSecret: () => SECRET,
		});
		const id = message.type === "order" ? message.id : undefined;
		if (typeof command === "string") this.#refuse(command, id);
		else this.#run(command, id);
		if (message.type === "join" && visitor === ANN)
			this.#unsent.push(this.viewMessage);
	}

	/** Does all of this within one millisecond. */
	stand(act: () => void): void {
		this.#isStanding = true;
		act();
		this.#isStanding = false;
	}

	/** Lets time pass. */
	wait(ms: number): void {
		this.#now += ms;
		this.#run({ type: "tick" });
	}

	/** Takes the messages since the last time. */
	fetch(): FromServer[] {
		const told = this.#unsent;
		this.#unsent = [];
		return told;
	}

	#run(command: Command, id?: string): void {
		const before = this.#match;
		const decision = decide(before, command, this.#now);
		if (decision.type === "refused") {
			this.#refuse(decision.reason, id);
			return;
		}
		this.#match = decision.match;
		for (const fact of decision.facts)
			if (fact.type === "turnResolved" && before.type === "playing")
				this.#turns.push({
					...{ turn: fact.turn, record: fact.record },
					position: packPosition(before.position),
				});
		if (before.type === "lobby") this.#unsent.push(this.viewMessage);
		else this.#tell(decision.facts);
	}

	#tell(facts: Parameters<typeof broadcastsOf>[0]): void {
		const own = seatOf(this.#match, ANN.player);
		for (const broadcast of broadcastsOf(facts, this.#match, this.#now)) {
			const { message, to, others } = broadcast;
			if (to === undefined || to === own) this.#unsent.push(message);
			else if (others) this.#unsent.push(others);
		}
	}

	#refuse(reason: string, id?: string): void {
		this.#unsent.push({ type: "refused", reason, ...(id && { id }) });
	}
}

function guest(name: string): Guest {
	return { player: `player ${name}` as PlayerId, name };
}
