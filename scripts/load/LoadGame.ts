/** One game of the load: plays its seats over their sockets, holds the server to what it says, and takes the time. */
import {
	type FromServer,
	parseFromServer,
} from "../../src/protocol/fromServer.ts";
import type { Seat } from "../../src/rules/position.ts";
import { Connection } from "./Connection.ts";
import { GameModel, type Message, type Phase } from "./GameModel.ts";
import { type Plan, planPhase } from "./plan.ts";

type Client = {
	readonly connection: Connection;
	/** Null for one who watches. */
	readonly seat: Seat | null;
	/** The phase that it was told of last. */
	phase: string;
	/** Ids of the orders that the server has not acknowledged yet. */
	readonly open: Set<string>;
	/** The turn under way, as it was told. */
	turn: number;
	/** Orders of turns before that were taken in this one, where each leaves one of its own no room. */
	late: number;
};

/** A turn that has not come to all clients yet. */
type PendingTurn = {
	readonly data: Buffer;
	/** When the server could resolve it at the earliest, epoch ms. */
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
	/** Does something after so long, on another clock than this machine's. */
	readonly schedule?: (act: () => void, ms: number) => void;
};

/** Nobody takes longer to choose where to begin: the phase for it is short. */
const START_MS = 5_000;

/** Faults told of one game; where one is, there are often many. */
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
	readonly #clients: Client[] = [];
	readonly #arriving = new Map<number, PendingTurn>();
	/** Fed by what the first seat's client is told; null before play. */
	#model: GameModel | null = null;
	/** What the seats do in a phase. */
	#phase = "";
	#plan: Plan = new Map();
	#lastSentAt = 0;
	#overs = 0;
	#end = () => {};

	/** The game is known by its address. */
	constructor(address: string, manner: PlayOptions) {
		this.address = address;
		this.#manner = manner;
		this.ended = new Promise((resolve) => {
			this.#end = resolve;
		});
	}

	/** Opens a socket: of who sits on a seat, or of one who watches. */
	async connect(seat: Seat | null, cookie: string | null): Promise<Connection> {
		const connection = new Connection(this.address, cookie, {
			onMessage: (type, data) => this.#receive(client, type, data),
			onLost: (why) => this.#fault(why),
			onSent: () => {
				this.#lastSentAt = epochNow();
			},
		});
		const client: Client = {
			...{ connection, seat, phase: "", open: new Set() },
			...{ turn: 0, late: 0 },
		};
		this.#clients.push(client);
		await connection.opened;
		return connection;
	}

	/** The host's word that play begins. */
	begin(): void {
		const host = this.#clients.find(({ seat }) => seat === 0);
		host?.connection.send({ type: "begin" });
	}

	/** Looks whether each socket still answers. */
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

	/** All sockets, the messages that came, and their bytes. */
	get received(): { clients: number; messages: number; bytes: number } {
		const counts = this.#clients.map(({ connection }) => connection.counts);
		return {
			clients: counts.length,
			messages: counts.reduce((sum, { messages }) => sum + messages, 0),
			bytes: counts.reduce((sum, { bytes }) => sum + bytes, 0),
		};
	}

	#receive(client: Client, type: string, data: Buffer): void {
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

	#receiveView(client: Client, { view: packed }: Message<"view">): void {
		if (packed.viewer !== client.seat)
			this.#fault(`seat ${client.seat} is told that it is ${packed.viewer}`);
		if (packed.type !== "playing") return;
		if (client.seat === 0) this.#model = new GameModel(packed);
		this.#open(client, { ...packed, turn: packed.position.turn });
	}

	/** A client learns of a phase, and does its part as soon as it is known what that is. */
	#open(client: Client, phase: Phase): void {
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

	#act(client: Client): void {
		if (client.seat === null || client.phase !== this.#phase) return;
		const messages = this.#plan.get(client.seat) ?? [];
		const { paceMs, schedule = setTimeout } = this.#manner;
		const withinMs =
			messages[0]?.type === "start" ? Math.min(paceMs, START_MS) : paceMs;
		const moments = messages.map(() => Math.random() * withinMs);
		moments.sort((a, b) => a - b);
		for (const [i, message] of messages.entries()) {
			const send = () => {
				if (message.type === "order") client.open.add(message.id);
				client.connection.send(message);
			};
			if (paceMs === 0) send();
			else schedule(send, moments[i] as number);
		}
	}

	/** Its own orders come back to a seat; those of others come to nobody before the turn, unless plans are open. */
	#receiveOrder(client: Client, data: Buffer): void {
		const [, id] = data.toString().match(/"id":"([^"]*)"/) ?? [];
		// A bot holds the seat of one who had no legal order for long.
		if (id?.startsWith("bot ")) return;
		if (id !== undefined) {
			if (!client.open.delete(id)) this.#fault(`order ${id} was not sent`);
			if (turnOf(id) < client.turn) client.late++;
			this.result.orders++;
		} else if (this.#model?.isSealed)
			this.#fault("another seat's sealed order was told");
	}

	/** A full lobby begins by itself: its host's word may come too late. */
	#receiveRefusal(client: Client, { reason, id }: Message<"refused">): void {
		if (reason === "not_in_lobby") return;
		if (id === undefined || !this.#isOvertaken(client, id, reason))
			this.#fault(`refused: ${reason} ${id ?? ""}`);
	}

	/** Where time ends a turn, an order that comes too late counts for the next one, if there is room for it. */
	#isOvertaken(client: Client, id: string, reason: string): boolean {
		if (this.#model?.endsAt === null) return false;
		client.open.delete(id);
		if (turnOf(id) < client.turn)
			return reason === "no_action_left" || reason === "wrong_turn";
		return reason === "no_action_left" && client.late-- > 0;
	}

	#receiveTurn(client: Client, data: Buffer): void {
		const turn = Number(data.toString("latin1", 0, 40).match(/\d+/)?.[0]);
		const arriving = this.#arriving.get(turn) ?? this.#firstOf(turn, data);
		if (!data.equals(arriving.data))
			this.#fault(`turn ${turn} is not the same for all`);
		if (client.seat === 0 && !this.#model?.resolve(read(data)))
			this.#fault(`turn ${turn} has another hash`);
		client.turn = turn + 1;
		client.late = 0;
		if (this.#model?.endsAt === null && client.open.size > 0)
			this.#fault(`turn ${turn} came before an order was acknowledged`);
		arriving.left--;
		if (arriving.left > 0) return;
		this.#arriving.delete(turn);
		this.result.delaysMs.push(epochNow() - arriving.endedAt);
		this.result.turns++;
		if (this.result.turns === this.#manner.turns) this.#end();
	}

	#firstOf(turn: number, data: Buffer): PendingTurn {
		const endedAt = this.#model?.endsAt ?? this.#lastSentAt;
		const arriving = { data, endedAt, left: this.#clients.length };
		this.#arriving.set(turn, arriving);
		return arriving;
	}

	/** Something that must not be. */
	#fault(what: string): void {
		if (this.result.faults.length < MAX_FAULTS)
			this.result.faults.push(`${this.address}: ${what}`);
	}
}

/** The turn that an order was thought of for (see plan.ts). */
function turnOf(id: string): number {
	return Number.parseInt(id, 10);
}

function read<T extends FromServer["type"]>(data: Buffer): Message<T> {
	return parseFromServer(data.toString()) as Message<T>;
}

/** Epoch ms, finer than a millisecond. */
function epochNow(): number {
	return performance.timeOrigin + performance.now();
}
