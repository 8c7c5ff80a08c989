/** A seat's page: reconnects whenever its connection is lost, sends all orders of each turn, and checks what it receives. */
import { chooseStart } from "../../src/bots/start.ts";
import type { PlayingView } from "../../src/match/view.ts";
import type { FromClient } from "../../src/protocol/fromClient.ts";
import {
	type FromServer,
	type MessageFromServer,
	messagesIn,
	parseFromServer,
} from "../../src/protocol/fromServer.ts";
import { type PackedSeat, unpackView } from "../../src/protocol/packedView.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import type { Seat } from "../../src/rules/position.ts";
import { randomFor } from "../../src/rules/random.ts";
import { applyEntries, unpackEntry } from "../../src/rules/replay.ts";
import type { CrashReport } from "./CrashReport.ts";
import { type CurrentPhase, PhaseSender } from "./PhaseSender.ts";
import { ReconnectingSocket } from "./ReconnectingSocket.ts";
import { SeatAudit } from "./SeatAudit.ts";
import type { Visitor } from "./Visitor.ts";

/** The flag of a seat that a bot plays while its person is missing. */
const HELD = 4;

export class PlayerClient {
	readonly visitor: Visitor;
	readonly gameId: string;
	readonly sender: PhaseSender;
	state: "new" | "lobby" | "playing" | "over" = "new";
	rated: MessageFromServer<"rated">["changes"] | null = null;
	audit: SeatAudit | null = null;
	seat: Seat | null = null;
	readonly #report: CrashReport;
	readonly #onChange: () => void;
	#socket: ReconnectingSocket | null = null;
	#view: PlayingView | null = null;
	#resolveProgress = () => {};

	/** `onChange` is called after each frame from the server. */
	constructor(
		visitor: Visitor,
		gameId: string,
		report: CrashReport,
		onChange: () => void,
	) {
		this.visitor = visitor;
		this.gameId = gameId;
		this.sender = new PhaseSender(gameId, (message) => this.send(message));
		this.#report = report;
		this.#onChange = onChange;
	}

	/** Its state in a few words, for a violation's message. */
	get description(): string {
		const { phase = "", turn = "" } = this.sender.phase ?? {};
		return `seat ${this.seat} ${this.state} ${phase} ${turn}, ${this.#socket?.description}`;
	}

	/** The last turn that it received; -1 before play. */
	get turn(): number {
		return this.sender.phase?.turn ?? -1;
	}

	/** Whether it has done all its actions of this turn, except withheld ones. */
	get isSettled(): boolean {
		if (this.state !== "playing") return this.state === "over";
		return (
			this.sender.phase?.phase === "collecting" &&
			this.audit !== null &&
			this.sender.isAcknowledged(this.audit)
		);
	}

	/** Connects like a page that was already open; resolves when a new message arrives. */
	async connect(url: string): Promise<void> {
		const progress = new Promise<void>((resolve) => {
			this.#resolveProgress = resolve;
		});
		this.#socket = this.#open(url);
		await progress;
	}

	/** Disconnects, like a page whose server is gone. */
	disconnect(): void {
		this.sender.cancel();
		this.#socket?.close();
		this.#socket = null;
	}

	#open(url: string): ReconnectingSocket {
		const target = () => {
			const turn = this.audit ? `&turn=${this.audit.position.turn}` : "";
			return {
				address: `${url.replace("http", "ws")}/game/${this.gameId}/socket?v=${PROTOCOL_VERSION}${turn}`,
				headers: this.visitor.headers,
			};
		};
		return new ReconnectingSocket(target, {
			onText: (text) => this.#receive(text),
			onRefused: (why) =>
				this.#report.addViolation("other", `a socket was closed: ${why}`),
		});
	}

	send(message: FromClient): void {
		if (message.type === "order")
			this.audit?.noteSent(message.id, message.target);
		this.#socket?.send(message);
	}

	#receive(text: string): void {
		for (const line of messagesIn(text)) {
			const message = parseFromServer(line);
			if (message === null)
				this.#report.addViolation("other", `unreadable: ${line}`);
			else this.#handle(message);
		}
		this.#onChange();
	}

	#handle(message: FromServer): void {
		switch (message.type) {
			case "view":
				this.#handleView(message);
				break;
			case "turn":
				this.#handleTurn(message);
				break;
			case "entered":
				this.#handleEntry(message);
				break;
			case "order":
				this.#handleOrder(message);
				break;
			case "phase":
				this.#handlePhase(message);
				break;
			case "seat":
				this.#handleSeat(message.seat, message.is);
				break;
			case "seats":
				for (const [seat, is] of message.are.entries())
					this.#handleSeat(seat, is);
				break;
			case "resigned":
				if (message.seat === this.seat) this.audit?.noteHeld();
				break;
			case "refused":
				this.#handleRefusal(message);
				break;
			case "over":
				this.#end();
				break;
			case "rated":
				this.rated = message.changes;
				break;
			case "closed":
				this.#report.addViolation("lobby", "the lobby was given up");
		}
	}

	#handleView({ view: packed }: MessageFromServer<"view">): void {
		const view = unpackView(packed);
		this.seat = view.viewer;
		if (view.viewer === null)
			this.#report.addViolation("account", "a seat is no longer its person's");
		if (view.type === "lobby") {
			this.state = "lobby";
			this.#resolveProgress();
		} else if (view.type === "over") this.#end();
		else this.#begin(view);
	}

	#begin(view: PlayingView): void {
		const { position, chainEnd, settings, phase } = view;
		if (view.viewer === null) return;
		this.state = "playing";
		this.#view = view;
		const seat = view.viewer;
		this.audit ??= new SeatAudit(
			{ ruleset: settings.ruleset, seat, position, chainEnd },
			this.#report,
		);
		if (this.audit.position.turn !== position.turn)
			this.#report.addViolation(
				"turn doubled or skipped",
				`at turn ${this.audit.position.turn} the server is at ${position.turn}`,
			);
		this.audit.setPosition(position);
		this.#handlePhase({ turn: position.turn, phase });
		this.#resolveProgress();
	}

	#end(): void {
		this.state = "over";
		this.sender.endTurn();
		this.#resolveProgress();
	}

	#handleTurn({
		type: _,
		turn,
		entries,
		...rest
	}: MessageFromServer<"turn">): void {
		const record = entries === undefined ? rest : { ...rest, entries };
		this.audit?.checkTurn(turn, record);
		this.sender.endTurn();
		this.#resolveProgress();
	}

	#handleEntry({ seat, tile, at }: MessageFromServer<"entered">): void {
		const { audit } = this;
		if (audit === null) return;
		const entry = unpackEntry([seat, tile, at]);
		const { ruleset, position } = audit;
		audit.setPosition(applyEntries(ruleset, position, [entry]).position);
		if (seat === this.seat) this.#resolveProgress();
	}

	#handleOrder({ seat, target, id }: MessageFromServer<"order">): void {
		if (seat !== this.seat || id === undefined || id.startsWith("bot ")) return;
		if (this.audit?.noteAcknowledged(id, target)) this.#resolveProgress();
	}

	#handleSeat(seat: number, [, , flags]: PackedSeat): void {
		if (seat === this.seat && (flags & HELD) !== 0) this.audit?.noteHeld();
	}

	/** Another seat may have taken the chosen tile meanwhile; then this one chooses again. */
	#handleRefusal({ reason }: MessageFromServer<"refused">): void {
		const position = this.audit?.position;
		if (reason === "bad_first" && position !== undefined)
			this.send({
				type: "start",
				tile: chooseStart(position, randomFor(this.gameId, `${Math.random()}`)),
			});
		if (
			reason === "no_action_left" &&
			this.sender.phase?.phase === "collecting"
		)
			this.send({ type: "ready", turn: this.turn, phase: "collecting" });
	}

	#handlePhase({ turn, phase }: CurrentPhase): void {
		const { audit } = this;
		const view = this.#view;
		const known = view === null || audit === null ? null : { view, audit };
		this.#report.resent += this.sender.begin({ turn, phase }, known);
		if (this.sender.onlyWithholds) this.#resolveProgress();
	}
}
