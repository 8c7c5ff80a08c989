/** A TCP proxy between a browser and the server, in which a test can cause faults. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Which bytes are dropped: those that the page sends, or those that the server answers. */
export type Direction = "sent" | "answered";

export class FaultyProxy {
	readonly #server = createServer((near) => this.#lead(near));
	readonly #target: URL;
	readonly #sockets = new Set<Socket>();
	#lost: Direction | null = null;
	#delayMs = 0;
	#isCut = false;
	#isHanging = false;
	readonly #silent = new Set<Socket>();
	#opened = 0;
	#refused = 0;

	/** A new address of the site, which works until the proxy is cut. */
	static async to(url: string): Promise<FaultyProxy> {
		const proxy = new FaultyProxy(url);
		proxy.#server.listen(0, "localhost");
		await once(proxy.#server, "listening");
		return proxy;
	}

	private constructor(url: string) {
		this.#target = new URL(url);
	}

	get url(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://localhost:${port}`;
	}

	/** How many connections were refused. */
	get refused(): number {
		return this.#refused;
	}

	/** How many connections were accepted. */
	get opened(): number {
		return this.#opened;
	}

	/** From now on, drops the bytes of one direction; the connections stay open. */
	dropSilently(direction: Direction): void {
		this.#lost = direction;
	}

	/** From now on, bytes take so long on their way, in each direction. */
	delay(ms: number): void {
		this.#delayMs = ms;
	}

	/** Closes all connections, and refuses new ones. */
	cut(): void {
		this.#isCut = true;
		for (const socket of this.#sockets) socket.destroy();
	}

	/** The open connections stay open but pass nothing on; new ones work. */
	silence(): void {
		for (const socket of this.#sockets) this.#silent.add(socket);
	}

	/** Closes all connections; new ones get no answer, even after `repair`. */
	hang(): void {
		this.cut();
		this.#isCut = false;
		this.#isHanging = true;
	}

	/** Ends all faults for new connections. */
	repair(): void {
		this.#isCut = false;
		this.#isHanging = false;
		this.#lost = null;
	}

	async close(): Promise<void> {
		this.cut();
		this.#server.close();
		await once(this.#server, "close");
	}

	#lead(near: Socket): void {
		if (this.#isCut) {
			this.#refused++;
			near.destroy();
			return;
		}
		this.#opened++;
		if (this.#isHanging) {
			this.#keep(near);
			return;
		}
		const far = connect(Number(this.#target.port), this.#target.hostname);
		this.#pass(near, far, "sent");
		this.#pass(far, near, "answered");
	}

	#pass(from: Socket, to: Socket, direction: Direction): void {
		this.#keep(from);
		from.on("data", (bytes) => {
			if (this.#lost === direction || this.#silent.has(from)) return;
			// Timers of one length fire in their order, so that the bytes keep theirs.
			if (this.#delayMs > 0) setTimeout(() => to.write(bytes), this.#delayMs);
			else to.write(bytes);
		});
		// When one end closes, the other closes too.
		from.on("close", () => to.destroy());
	}

	#keep(socket: Socket): void {
		this.#sockets.add(socket);
		socket.on("error", () => {});
		socket.on("close", () => this.#sockets.delete(socket));
	}
}
