/** A program that listens to a stream of the API. */
import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { gameLine } from "../../../../src/api/gameStream.ts";
import { newsLine } from "../../../../src/api/newsStream.ts";
import { SITE } from "../../support/visitor.ts";

// biome-ignore lint/suspicious/noExplicitAny: each test asserts what it reads.
type Line = any;

export class Listener {
	readonly status: number;
	readonly headers: Headers;
	readonly lines: Line[] = [];
	/** How many empty lines came. */
	keepAlives = 0;
	/** Resolves when the stream is over; rejects if a line was not as described. */
	readonly ended: Promise<void>;
	readonly #path: string;
	/** The first line that is not what the reference says. */
	#misfit: unknown = null;
	readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
	#read = 0;
	#isOver = false;
	#wake = () => {};

	private constructor(path: string, response: Response) {
		this.#path = path;
		this.status = response.status;
		this.headers = response.headers;
		this.#reader = response.body!.getReader();
		// A reader who drops the line is not told more.
		this.ended = this.#listen()
			.catch(() => {})
			.then(() => this.#check());
	}

	/** `path`: below /api/v1. */
	static async open(path: string, token?: string): Promise<Listener> {
		return new Listener(path, await ask(path, token));
	}

	/** A line, if it has what the reference says, and nothing else. */
	#described(line: Line): Line {
		const schema = this.#path.startsWith("/game/") ? gameLine : newsLine;
		const { data } = schema.safeParse(line);
		try {
			expect(data).toEqual(line);
		} catch (error) {
			this.#misfit ??= error;
		}
		return line;
	}

	#check(): void {
		if (this.#misfit !== null) throw this.#misfit;
	}

	async #listen(): Promise<void> {
		const decoder = new TextDecoder();
		let rest = "";
		for (;;) {
			const { done, value } = await this.#reader.read();
			if (done) break;
			const parts = (rest + decoder.decode(value, { stream: true })).split(
				"\n",
			);
			rest = parts.pop() as string;
			for (const text of parts)
				if (text === "") this.keepAlives++;
				else this.lines.push(this.#described(JSON.parse(text)));
			this.#wake();
		}
		this.#isOver = true;
		this.#wake();
	}

	/** The next line of one of these types that has not been looked at; passes over others. */
	async next(...types: readonly string[]): Promise<Line> {
		for (;;) {
			this.#check();
			while (this.#read < this.lines.length) {
				const line = this.lines[this.#read++];
				if (types.includes(line.type)) return line;
			}
			if (this.#isOver)
				throw new Error(`the stream ended without ${types.join()}`);
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		}
	}

	get types(): string[] {
		return this.lines.map(({ type }) => type);
	}

	/** Drops the line. */
	async close(): Promise<void> {
		await this.#reader.cancel();
	}
}

/** Asks for a stream, without reading it. */
export function ask(path: string, token?: string): Promise<Response> {
	return exports.default.fetch(`${SITE}/api/v1${path}`, {
		headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
	});
}
