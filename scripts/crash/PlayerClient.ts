/** A seat's page: connects again whenever its line is lost, gives all orders of each turn, and notes what it is told. */
import { chooseStart } from "../../src/bots/start.ts";
import type { PlayingView } from "../../src/match/view.ts";
import type { FromClient } from "../../src/protocol/fromClient.ts";
import {
	type FromServer,
	messagesIn,
	parseFromServer,
} from "../../src/protocol/fromServer.ts";
import { type PackedSeat, unpackView } from "../../src/protocol/packedView.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import type { Phase } from "../../src/rules/phase.ts";
import type { Seat } from "../../src/rules/position.ts";
import { randomFor } from "../../src/rules/random.ts";
import { applyEntries, type Entry } from "../../src/rules/replay.ts";
import { isReadyAsked, planPhase } from "../load/plan.ts";
import type { Figures } from "./CrashReport.ts";
import { Line } from "./ReconnectingSocket.ts";
import { Witness } from "./SeatAudit.ts";
import type { Visitor } from "./Visitor.ts";

type Message<T extends FromServer["type"]> = Extract<FromServer, { type: T }>;

/** A room closes the socket of who sends more than 30 messages in 3 s. */
const PAUSE_MS = 110;

const HELD = 4;

export class Player {
	readonly visitor: Visitor;
	readonly game: string;
	state: "new" | "lobby" | "playing" | "over" = "new";
	/** From this turn on the last message of each is kept back until it is released. */
	holdsFrom = Number.POSITIVE_INFINITY;
	/** What is kept back. */
	held: FromClient | null = null;
	rated: Message<"rated">["changes"] | null = null;
	witness: Witness | null = null;
	seat: Seat | null = null;
	readonly #figures: Figures;
	readonly #onChange: () => void;
	#line: Line | null = null;
	#view: PlayingView | null = null;
	#phase: { turn: number; phase: Phase } | null = null;
	/** Orders of this phase that were sent. */
	#given = new Set<string>();
	#progressed = () => {};

	constructor(
		visitor: Visitor,
		game: string,
		figures: Figures,
		onChange: () => void,
	) {
		this.visitor = visitor;
		this.game = game;
		this.#figures = figures;
		this.#onChange = onChange;
	}

	/** How it stands, for who reads of a fault. */
	get told(): string {
		const { phase = "", turn = "" } = this.#phase ?? {};
		return `seat ${this.seat} ${this.state} ${phase} ${turn}, ${this.#line?.told}`;
	}

	get turn(): number {
		return this.#phase?.turn ?? -1;
	}

	/** Whether all that it would do in this turn is done, but for what is kept back. */
	get isSettled(): boolean {
		if (this.state !== "playing") return this.state === "over";
		const isAcknowledged = (id: string) => this.witness?.isAcknowledged(id);
		return (
			this.#phase?.phase === "collecting" &&
			[...this.#given].every(isAcknowledged)
		);
	}

	/** Connects as a page would that was open before; resolves when something new comes. */
	async connect(url: string): Promise<void> {
		const goesOn = new Promise<void>((resolve) => {
			this.#progressed = resolve;
		});
		this.#line = this.#open(url);
		await goesOn;
	}

	/** Is gone, as a page whose server is. */
	disconnect(): void {
		this.#line?.hangUp();
		this.#line = null;
	}

	#open(url: string): Line {
		const target = () => {
			const turn = this.witness ? `&turn=${this.witness.position.turn}` : "";
			return {
				address: `${url.replace("http", "ws")}/game/${this.game}/socket?v=${PROTOCOL_VERSION}${turn}`,
				headers: this.visitor.headers,
			};
		};
		return new Line(target, {
			onText: (text) => this.#receive(text),
			onRefused: (why) =>
				this.#figures.fault("other", `a socket was closed: ${why}`),
		});
	}

	send(message: FromClient): void {
		if (message.type === "order")
			this.witness?.send(message.id, message.target);
		this.#line?.send(message);
	}

	/** Says what was kept back. */
	release(): void {
		const { held } = this;
		this.holdsFrom = this.turn + 1;
		this.held = null;
		if (held !== null) this.send(held);
	}

	#receive(text: string): void {
		for (const line of messagesIn(text)) {
			const message = parseFromServer(line);
			if (message === null) this.#figures.fault("other", `unreadable: ${line}`);
			else this.#take(message);
		}
		this.#onChange();
	}

	#take(message: FromServer): void {
		switch (message.type) {
			case "view":
				this.#takeView(message);
				break;
			case "turn":
				this.#takeTurn(message);
				break;
			case "entered":
				this.#takeEntry(message);
				break;
			case "order":
				this.#takeOrder(message);
				break;
			case "phase":
				this.#takePhase(message);
				break;
			case "seat":
				this.#takeSeat(message.seat, message.is);
				break;
			case "seats":
				for (const [seat, is] of message.are.entries())
					this.#takeSeat(seat, is);
				break;
			case "resigned":
				if (message.seat === this.seat) this.witness?.noteHeld();
				break;
			case "refused":
				this.#takeRefusal(message);
				break;
			case "over":
				this.#end();
				break;
			case "rated":
				this.rated = message.changes;
				break;
			case "closed":
				this.#figures.fault("lobby", "the lobby was given up");
		}
	}

	#takeView({ view: packed }: Message<"view">): void {
		const view = unpackView(packed);
		this.seat = view.viewer;
		if (view.viewer === null)
			this.#figures.fault("account", "a seat is not its person's any more");
		if (view.type === "lobby") {
			this.state = "lobby";
			this.#progressed();
		} else if (view.type === "over") this.#end();
		else this.#begin(view);
	}

	#begin(view: PlayingView): void {
		const { position, chainEnd, settings, phase } = view;
		if (view.viewer === null) return;
		this.state = "playing";
		this.#view = view;
		const seat = view.viewer;
		this.witness ??= new Witness(
			{ ruleset: settings.ruleset, seat, position, chainEnd },
			this.#figures,
		);
		if (this.witness.position.turn !== position.turn)
			this.#figures.fault(
				"turn doubled or skipped",
				`at turn ${this.witness.position.turn} the server is at ${position.turn}`,
			);
		this.witness.enter(position);
		this.#takePhase({ turn: position.turn, phase });
		this.#progressed();
	}

	#end(): void {
		this.state = "over";
		this.held = null;
		this.#progressed();
	}

	#takeTurn({ type: _, turn, entries, ...rest }: Message<"turn">): void {
		const record = entries === undefined ? rest : { ...rest, entries };
		this.witness?.resolve(turn, record);
		this.#given = new Set();
		this.held = null;
		this.#progressed();
	}

	#takeEntry({ seat, tile, at }: Message<"entered">): void {
		const { witness } = this;
		if (witness === null) return;
		const entry = { seat, tile: tile < 0 ? null : tile, at } as Entry;
		const { ruleset, position } = witness;
		witness.enter(applyEntries(ruleset, position, [entry]).position);
		if (seat === this.seat) this.#progressed();
	}

	#takeOrder({ seat, target, id }: Message<"order">): void {
		if (seat !== this.seat || id === undefined || id.startsWith("bot ")) return;
		if (this.witness?.acknowledge(id, target)) this.#progressed();
	}

	#takeSeat(seat: number, [, , flags]: PackedSeat): void {
		if (seat === this.seat && (flags & HELD) !== 0) this.witness?.noteHeld();
	}

	/** What was chosen meanwhile by somebody else is chosen anew. */
	#takeRefusal({ reason }: Message<"refused">): void {
		const position = this.witness?.position;
		if (reason === "bad_first" && position !== undefined)
			this.send({
				type: "start",
				tile: chooseStart(position, randomFor(this.game, `${Math.random()}`)),
			});
		if (reason === "no_action_left" && this.#phase?.phase === "collecting")
			this.send({ type: "ready", turn: this.turn, phase: "collecting" });
	}

	/** A phase goes on where it was: what was never acknowledged is sent again. */
	#takePhase({ turn, phase }: { turn: number; phase: Phase }): void {
		const isSame = this.#phase?.turn === turn && this.#phase.phase === phase;
		this.#phase = { turn, phase };
		const messages = this.#plan().filter(
			(message) =>
				message.type !== "order" || !this.witness?.isAcknowledged(message.id),
		);
		if (isSame) this.#figures.resent += messages.length;
		if (phase === "collecting" && turn >= this.holdsFrom)
			this.held = messages.pop() ?? null;
		else if (phase === "collecting" && this.#isReadyAsked)
			messages.push({ type: "ready", turn, phase });
		const orders = messages.filter((message) => message.type === "order");
		this.#given = new Set(orders.map(({ id }) => id));
		// Where all is done but for what is kept back, nothing else will come.
		if (this.held !== null && orders.length === 0) this.#progressed();
		void this.#giveAll(messages);
	}

	/** Where turns wait for persons, who may have used fewer orders than they have. */
	get #isReadyAsked(): boolean {
		return this.#view !== null && isReadyAsked(this.#view);
	}

	#plan(): readonly FromClient[] {
		const { witness } = this;
		if (this.#view === null || witness === null || this.#phase === null)
			return [];
		const { phase, turn } = this.#phase;
		if (phase !== "waiting" && phase !== "collecting") return [];
		const { position, seat } = witness;
		// Who began a life this turn has spent an order by it.
		const entered = position.seats.flatMap((state, index) =>
			state.type === "alive" && state.startedTurn === turn
				? [index as Seat]
				: [],
		);
		const known = {
			view: this.#view,
			position,
			phase,
			entered: new Set(entered),
		};
		return planPhase(known, this.game).get(seat) ?? [];
	}

	/** At once where a turn has no hurry, else one by one. */
	async #giveAll(messages: readonly FromClient[]): Promise<void> {
		const phase = this.#phase;
		const line = this.#line;
		for (const message of messages) {
			if (this.witness?.ruleset.multiStep === false)
				await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
			// Another phase, or another line, has its own.
			if (this.#phase !== phase || this.#line !== line) return;
			this.send(message);
		}
	}
}
