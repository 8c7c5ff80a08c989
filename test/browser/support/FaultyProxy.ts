/** The way between a browser and the server, that a test can cut. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What gets lost: what the page sends, or what the server answers. */
export type Direction = "sent" | "answered";

export class Wire {
	readonly #server = createServer((near) => this.#lead(near));
	readonly #target: URL;
	readonly #sockets = new Set<Socket>();
	#lost: Direction | null = null;
	#isCut = false;
	#isHanging = false;
	readonly #silent = new Set<Socket>();
	#opened = 0;
	#refused = 0;

	/** A new address of the site, that leads there until it is cut. */
	static async to(url: string): Promise<Wire> {
		const wire = new Wire(url);
		wire.#server.listen(0, "localhost");
		await once(wire.#server, "listening");
		return wire;
	}

	private constructor(url: string) {
		this.#target = new URL(url);
	}

	get url(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://localhost:${port}`;
	}

	/** How often somebody tried in vain to get through. */
	get refused(): number {
		return this.#refused;
	}

	/** How often somebody began to talk. */
	get opened(): number {
		return this.#opened;
	}

	/** From now on one direction gets lost, unnoticed. */
	lose(direction: Direction): void {
		this.#lost = direction;
	}

	/** Ends what is open, and refuses what is new. */
	cut(): void {
		this.#isCut = true;
		for (const socket of this.#sockets) socket.destroy();
	}

	/** What is open is dead from now on, without a word to anybody; what is new is well. */
	silence(): void {
		for (const socket of this.#sockets) this.#silent.add(socket);
	}

	/** Ends what is open; what is new gets no answer, even once this is mended. */
	hang(): void {
		this.cut();
		this.#isCut = false;
		this.#isHanging = true;
	}

	/** As new. */
	mend(): void {
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
			if (this.#lost !== direction && !this.#silent.has(from)) to.write(bytes);
		});
		// An end that was cut says so; the other one ends with it.
		from.on("close", () => to.destroy());
	}

	#keep(socket: Socket): void {
		this.#sockets.add(socket);
		socket.on("error", () => {});
		socket.on("close", () => this.#sockets.delete(socket));
	}
}
