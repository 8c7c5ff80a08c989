/** A player who believes nothing: plays over the real socket, and holds the server to all that it ever said. */
import type { FromClient } from "../../src/protocol/fromClient.ts";
import {
	type FromServer,
	messagesIn,
	parseFromServer,
} from "../../src/protocol/fromServer.ts";
import { unpackView } from "../../src/protocol/packedView.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import { isNextKey, type Key } from "../../src/rules/chain.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { allTiles, neighborsOf, type TileIndex } from "../../src/rules/hex.ts";
import { FREE, type Position, type Seat } from "../../src/rules/position.ts";
import {
	replayTurn,
	type TurnRecord,
	unpackOrders,
} from "../../src/rules/replay.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

/** Orders of one turn by their ids: what was sent, and what of it was acknowledged. */
type Orders = { sent: Map<string, number>; acknowledged: Map<string, number> };

type Game = {
	readonly ruleset: Ruleset;
	readonly seat: Seat;
	position: Position;
	/** The last turn's key, at first the one published at the start. */
	key: Key;
};

const ORDERS_PER_TURN = 3;

/** So that one second has a few turns, and each moment of a turn its chance to be the last. */
const PAUSE_MS = 25;

export class Player {
	/** What the server did that it must not. */
	readonly faults: string[] = [];
	readonly counts = { turns: 0, acknowledged: 0, resent: 0 };
	readonly #id: string;
	readonly #cookie: string;
	#socket: WebSocket | null = null;
	#game: Game | null = null;
	#orders: Orders = { sent: new Map(), acknowledged: new Map() };
	#nextId = 0;
	#progressed = () => {};

	private constructor(id: string, cookie: string) {
		this.#id = id;
		this.#cookie = cookie;
	}

	/** Begins a game whose bots' orders come by alarms, and whose person has three orders a turn. */
	static async begin(url: string): Promise<Player> {
		const response = await fetch(`${url}/play`, {
			method: "POST",
			redirect: "manual",
			body: new URLSearchParams({ ruleset: "free-neighbor", board: "25x20" }),
		});
		const id = response.headers.get("Location")?.replace("/game/", "") ?? "";
		const [cookie = ""] = response.headers.getSetCookie();
		return new Player(id, cookie.split(";")[0] ?? "");
	}

	/** Connects as a page would that was open before; resolves when the game goes on. */
	async connect(url: string): Promise<void> {
		const turn = this.#game ? `&turn=${this.#game.position.turn}` : "";
		const address = `${url.replace("http", "ws")}/game/${this.#id}/socket?v=${PROTOCOL_VERSION}${turn}`;
		// Node's WebSocket takes headers, which its types (a browser's) don't know.
		const init = { headers: { Cookie: this.#cookie } } as unknown as string[];
		const socket = new WebSocket(address, init);
		this.#socket = socket;
		const goesOn = new Promise<void>((resolve) => {
			this.#progressed = resolve;
		});
		socket.addEventListener("message", ({ data }) => {
			if (this.#socket === socket) this.#receive(String(data));
		});
		await goesOn;
	}

	/** Forgets the socket, as a page does whose server is gone. */
	disconnect(): void {
		this.#socket?.close();
		this.#socket = null;
	}

	#receive(text: string): void {
		for (const line of messagesIn(text)) {
			const message = parseFromServer(line);
			if (message === null) this.faults.push(`unreadable: ${line}`);
			else this.#take(message);
		}
	}

	#take(message: FromServer): void {
		switch (message.type) {
			case "view":
				this.#takeView(message);
				break;
			case "turn":
				this.#takeTurn(message.turn, recordOf(message));
				break;
			case "order":
				this.#takeOrder(message);
				break;
			case "phase":
				this.#takePhase(message.turn);
		}
	}

	#takeView({ view: packed }: Extract<FromServer, { type: "view" }>): void {
		const view = unpackView(packed);
		if (view.type !== "playing" || view.viewer === null) {
			this.faults.push(`a view of type ${view.type}`);
			return;
		}
		if (this.#game !== null)
			this.faults.push(
				`at turn ${this.#game.position.turn}, the server is at ${view.position.turn} and sends a whole view`,
			);
		this.#game = {
			ruleset: view.settings.ruleset,
			seat: view.viewer,
			position: view.position,
			key: view.chainEnd,
		};
		this.#takePhase(view.position.turn);
	}

	#takeTurn(turn: number, record: TurnRecord): void {
		const game = this.#game as Game;
		if (turn !== game.position.turn)
			this.faults.push(`turn ${turn} came when ${game.position.turn} was due`);
		if (!isNextKey(game.key, record.key))
			this.faults.push(`turn ${turn} has no right key`);
		const { position } = replayTurn(game.ruleset, game.position, record);
		if (hashOf(position) !== record.hash)
			this.faults.push(`turn ${turn} has another hash`);
		this.#checkOrders(game, turn, record);
		game.position = position;
		game.key = record.key;
		this.#orders = { sent: new Map(), acknowledged: new Map() };
		this.counts.turns++;
		this.#progressed();
	}

	/** Whatever was acknowledged is in the turn, and nothing that was not sent. */
	#checkOrders(
		{ ruleset, seat }: Game,
		turn: number,
		record: TurnRecord,
	): void {
		const executed = unpackOrders(ruleset, record)
			.filter((order) => order.seat === seat)
			.map(({ order }) => (order.type === "tile" ? order.tile : -1));
		const { sent, acknowledged } = this.#orders;
		if (!isPartOf([...acknowledged.values()], executed))
			this.faults.push(`turn ${turn} lacks an acknowledged order`);
		if (!isPartOf(executed, [...sent.values()]))
			this.faults.push(`turn ${turn} has an order that was not sent`);
	}

	#takeOrder(message: Extract<FromServer, { type: "order" }>): void {
		if (message.seat !== this.#game?.seat || message.id === undefined) return;
		const { sent, acknowledged } = this.#orders;
		if (sent.get(message.id) !== message.target)
			this.faults.push(`order ${message.id} was not sent this turn`);
		if (!acknowledged.has(message.id)) this.counts.acknowledged++;
		acknowledged.set(message.id, message.target);
		this.#progressed();
	}

	/** A phase goes on where it was: what was never acknowledged is sent again. */
	#takePhase(turn: number): void {
		const { sent, acknowledged } = this.#orders;
		const pending = [...sent].filter(([id]) => !acknowledged.has(id));
		for (const [id, target] of pending) {
			this.counts.resent++;
			this.#send({ type: "order", id, turn, target });
		}
		void this.#giveOrders(turn);
	}

	async #giveOrders(turn: number): Promise<void> {
		const game = this.#game as Game;
		const orders = this.#orders;
		const socket = this.#socket;
		while (orders.sent.size < ORDERS_PER_TURN) {
			await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
			// Another turn, or another socket, has its own.
			if (this.#orders !== orders || this.#socket !== socket) return;
			const id = `${this.#nextId++}`;
			const target = randomTarget(game);
			orders.sent.set(id, target);
			this.#send({ type: "order", id, turn, target });
		}
	}

	#send(message: FromClient): void {
		if (this.#socket?.readyState === WebSocket.OPEN)
			this.#socket.send(JSON.stringify(message));
	}
}

function recordOf({
	entries,
	...record
}: Extract<FromServer, { type: "turn" }>): TurnRecord {
	return entries === undefined ? record : { ...record, entries };
}

/** A free tile beside one's own land, or any tile. */
function randomTarget({ position, seat }: Game): TileIndex {
	const { board, owners } = position;
	const tiles = allTiles(board);
	const open = tiles.filter(
		(tile) =>
			owners[tile] === FREE &&
			neighborsOf(board, tile).some((near) => owners[near] === seat),
	);
	const choice = open.length > 0 ? open : tiles;
	return choice[Math.floor(Math.random() * choice.length)] as TileIndex;
}

/** Whether each of `some` is in `all`, as often. */
function isPartOf(some: readonly number[], all: readonly number[]): boolean {
	const rest = [...all];
	return some.every((one) => {
		const at = rest.indexOf(one);
		if (at < 0) return false;
		rest.splice(at, 1);
		return true;
	});
}
