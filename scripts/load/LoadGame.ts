/**
 * One game of the load: plays its seats over their sockets, checks everything the server
 * says, and measures how long turns take.
 */
import {
	type FromServer,
	type MessageFromServer,
	parseFromServer,
} from "../../src/protocol/fromServer.ts";
import type { Seat } from "../../src/rules/position.ts";
import { Connection } from "./Connection.ts";
import { GameModel, type Phase } from "./GameModel.ts";
import { LoadClient } from "./LoadClient.ts";
import { type Plan, planPhase } from "./plan.ts";

/** A turn that not all clients have received yet. */
type PendingTurn = {
	readonly data: Buffer;
	/** The earliest time at which the server could resolve it, in epoch ms. */
	readonly endedAt: number;
	left: number;
};

export type LoadGameResult = {
	/** For each turn, ms from its last order, or its deadline, until all clients had it. */
	readonly delaysMs: number[];
	turns: number;
	/** Orders that were acknowledged. */
	orders: number;
	readonly faults: string[];
};

/** How a game is played. */
export type PlayOptions = {
	readonly turns: number;
	readonly paceMs: number;
	/** Runs an action after this many ms, on another clock than this machine's. */
	readonly schedule?: (act: () => void, ms: number) => void;
};

/** The longest time to choose a start: its phase is short. */
const START_MS = 5_000;

/** How many faults of one game are kept, as one fault often causes many. */
const MAX_FAULTS = 5;

export class LoadGame {
	readonly result: LoadGameResult = {
		delaysMs: [],
		turns: 0,
		orders: 0,
		faults: [],
	};
	/** Resolves when its turns have been played, or the game is over. */
	readonly ended: Promise<void>;
	readonly address: string;
	readonly #manner: PlayOptions;
	readonly #clients: LoadClient[] = [];
	readonly #pendingTurns = new Map<number, PendingTurn>();
	/** The game as the first seat's client receives it; null before play. */
	#model: GameModel | null = null;
	/** The phase that `#plan` is for, and the seats' actions in it. */
	#phase = "";
	#plan: Plan = new Map();
	#lastSentAt = 0;
	#overs = 0;
	#end = () => {};

	constructor(address: string, manner: PlayOptions) {
		this.address = address;
		this.#manner = manner;
		this.ended = new Promise((resolve) => {
			this.#end = resolve;
		});
	}

	/** Opens a socket for the person on a seat, or for a spectator, without a seat and a cookie. */
	async connect(seat: Seat | null, cookie: string | null): Promise<Connection> {
		const connection = new Connection(this.address, cookie, {
			onMessage: (type, data) => this.#receive(client, type, data),
			onLost: (why) => this.#fault(why),
			onSent: () => {
				this.#lastSentAt = epochNow();
			},
		});
		const client = new LoadClient(connection, seat);
		this.#clients.push(client);
		await connection.opened;
		return connection;
	}

	/** The host begins play. */
	begin(): void {
		const host = this.#clients.find(({ seat }) => seat === 0);
		host?.connection.send({ type: "begin" });
	}

	/** Checks that each socket still answers. */
	async ping(withinMs: number): Promise<void> {
		await Promise.all(
			this.#clients.map(async ({ connection }) => {
				if (!(await connection.isAlive(withinMs)))
					this.#fault("a socket does not answer");
			}),
		);
	}

	disconnect(): void {
		for (const { connection } of this.#clients) connection.close();
	}

	/** How many sockets there are, and how many messages and bytes they received. */
	get received(): { clients: number; messages: number; bytes: number } {
		const counts = this.#clients.map(({ connection }) => connection.counts);
		return {
			clients: counts.length,
			messages: counts.reduce((sum, { messages }) => sum + messages, 0),
			bytes: counts.reduce((sum, { bytes }) => sum + bytes, 0),
		};
	}

	#receive(client: LoadClient, type: string, data: Buffer): void {
		switch (type) {
			case "turn":
				this.#receiveTurn(client, data);
				break;
			case "order":
				this.#receiveOrder(client, data);
				break;
			case "view":
				this.#receiveView(client, read(data));
				break;
			case "phase":
				this.#open(client, read<"phase">(data));
				break;
			case "entered":
				if (client.seat === 0) this.#model?.enter(read(data));
				break;
			case "over":
				this.#overs++;
				if (this.#overs === this.#clients.length) this.#end();
				break;
			case "refused":
				this.#receiveRefusal(client, read(data));
				break;
			case "closed":
				this.#fault("the lobby was given up");
		}
	}

	#receiveView(
		client: LoadClient,
		{ view: packed }: MessageFromServer<"view">,
	): void {
		if (packed.viewer !== client.seat)
			this.#fault(`seat ${client.seat} is told that it is ${packed.viewer}`);
		if (packed.type !== "playing") return;
		if (client.seat === 0) this.#model = new GameModel(packed);
		this.#open(client, { ...packed, turn: packed.position.turn });
	}

	/** A client receives a phase, and plays it once it is planned. */
	#open(client: LoadClient, phase: Phase): void {
		client.phase = `${phase.phase} ${phase.turn}`;
		if (client.seat === 0) this.#planFor(client.phase, phase);
		else this.#act(client);
	}

	#planFor(name: string, phase: Phase): void {
		if (this.#model === null) return;
		if (!this.#model.open(phase))
			this.#fault(`${name} begins, but not all turns before it have come`);
		const isEnough = phase.turn >= this.#manner.turns;
		this.#phase = name;
		this.#plan = isEnough
			? new Map()
			: planPhase(this.#model.known, this.address);
		for (const client of this.#clients) this.#act(client);
	}

	#act(client: LoadClient): void {
		if (client.seat === null || client.phase !== this.#phase) return;
		const messages = this.#plan.get(client.seat) ?? [];
		const { paceMs, schedule = setTimeout } = this.#manner;
		const withinMs =
			messages[0]?.type === "start" ? Math.min(paceMs, START_MS) : paceMs;
		const delays = messages.map(() => Math.random() * withinMs);
		delays.sort((a, b) => a - b);
		for (const [i, message] of messages.entries()) {
			const send = () => client.send(message);
			if (paceMs === 0) send();
			else schedule(send, delays[i] as number);
		}
	}

	/** A seat's own orders are echoed to it; other seats' orders are sent only with the turn, unless plans are open. */
	#receiveOrder(client: LoadClient, data: Buffer): void {
		const [, id] = data.toString().match(/"id":"([^"]*)"/) ?? [];
		// A bot holds the seat of a person who has had no legal order for a long time.
		if (id?.startsWith("bot ")) return;
		if (id !== undefined) {
			if (!client.acknowledge(id)) this.#fault(`order ${id} was not sent`);
			this.result.orders++;
		} else if (this.#model?.isSealed)
			this.#fault("another seat's sealed order was told");
	}

	/** A full lobby begins automatically, so the host's `begin` may arrive too late. */
	#receiveRefusal(
		client: LoadClient,
		{ reason, id }: MessageFromServer<"refused">,
	): void {
		if (reason === "not_in_lobby") return;
		const endsByClock = this.#model?.endsAt !== null;
		const isExcused =
			id !== undefined && endsByClock && client.isTooLate(id, reason);
		if (!isExcused) this.#fault(`refused: ${reason} ${id ?? ""}`);
	}

	#receiveTurn(client: LoadClient, data: Buffer): void {
		const turn = Number(data.toString("latin1", 0, 40).match(/\d+/)?.[0]);
		const pending = this.#pendingTurns.get(turn) ?? this.#firstOf(turn, data);
		if (!data.equals(pending.data))
			this.#fault(`turn ${turn} is not the same for all`);
		if (client.seat === 0 && !this.#model?.resolve(read(data)))
			this.#fault(`turn ${turn} has another hash`);
		client.beginTurn(turn + 1);
		if (this.#model?.endsAt === null && client.hasUnacknowledged)
			this.#fault(`turn ${turn} came before an order was acknowledged`);
		pending.left--;
		if (pending.left > 0) return;
		this.#pendingTurns.delete(turn);
		this.result.delaysMs.push(epochNow() - pending.endedAt);
		this.result.turns++;
		if (this.result.turns === this.#manner.turns) this.#end();
	}

	#firstOf(turn: number, data: Buffer): PendingTurn {
		const endedAt = this.#model?.endsAt ?? this.#lastSentAt;
		const pending = { data, endedAt, left: this.#clients.length };
		this.#pendingTurns.set(turn, pending);
		return pending;
	}

	/** Records a fault. */
	#fault(what: string): void {
		if (this.result.faults.length < MAX_FAULTS)
			this.result.faults.push(`${this.address}: ${what}`);
	}
}

function read<T extends FromServer["type"]>(
	data: Buffer,
): MessageFromServer<T> {
	return parseFromServer(data.toString()) as MessageFromServer<T>;
}

/** Epoch ms, finer than a millisecond. */
function epochNow(): number {
	return performance.timeOrigin + performance.now();
}
