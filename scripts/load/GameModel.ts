/** A game's position, computed by the rules from what one of its players receives. */
import type { MessageFromServer } from "../../src/protocol/fromServer.ts";
import { type PackedView, unpackView } from "../../src/protocol/packedView.ts";
import {
	applyEntries,
	replayTurn,
	unpackEntry,
} from "../../src/rules/replay.ts";
import { isReadyAsked, type KnownGame } from "./plan.ts";

export type Phase = Pick<
	MessageFromServer<"phase">,
	"turn" | "phase" | "deadlineAt"
>;

export class GameModel {
	#known: KnownGame;
	#deadlineAt: number | null = null;

	constructor(packed: PackedView & { type: "playing" }) {
		const view = unpackView(packed) as KnownGame["view"];
		const { position, phase } = view;
		this.#known = { view, position, phase, entered: new Set() };
	}

	get known(): KnownGame {
		return this.#known;
	}

	get isSealed(): boolean {
		return this.#known.view.settings.ruleset.plans === "sealed";
	}

	/** When the turn ends regardless of its players, in epoch ms; null if they can end it earlier. */
	get endsAt(): number | null {
		const { view } = this.#known;
		if (isReadyAsked(view) || this.#deadlineAt === null) return null;
		return this.#deadlineAt + view.settings.ruleset.pace.graceMs;
	}

	/** Begins a phase; returns false if a turn before it is missing. */
	open({ turn, phase, deadlineAt }: Phase): boolean {
		this.#known = { ...this.#known, phase };
		this.#deadlineAt = deadlineAt;
		return turn === this.#known.position.turn;
	}

	enter({ seat, tile, at }: MessageFromServer<"entered">): void {
		const { view, position, entered } = this.#known;
		const entry = unpackEntry([seat, tile, at]);
		const { ruleset } = view.settings;
		this.#known = {
			...this.#known,
			position: applyEntries(ruleset, position, [entry]).position,
			entered: new Set([...entered, entry.seat]),
		};
	}

	/** Resolves a turn; returns false if it is not the next one, or its result differs from the server's. */
	resolve({
		type: _,
		turn,
		entries,
		...rest
	}: MessageFromServer<"turn">): boolean {
		const { view, position } = this.#known;
		const record = entries === undefined ? rest : { ...rest, entries };
		const next = replayTurn(view.settings.ruleset, position, record);
		this.#known = {
			...this.#known,
			position: next.position,
			entered: new Set(),
		};
		return turn === position.turn && next.hash === record.hash;
	}
}
