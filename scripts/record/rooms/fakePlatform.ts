/**
 * The part of Cloudflare's platform that a room needs to play in Node, with a database in
 * memory that can be dumped as SQL.
 */
import { registerHooks } from "node:module";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { sqlLiteral } from "../../server/sqlLiteral.ts";

export type Message = Readonly<Record<string, unknown>>;

/** A room's end of a socket, which stores the messages sent. */
export class FakeSocket {
	readonly readyState = 1;
	readonly sent: string[] = [];
	#attachment: unknown = null;

	send(text: string): void {
		this.sent.push(text);
	}
	close(): void {}
	serializeAttachment(value: unknown): void {
		this.#attachment = structuredClone(value);
	}
	deserializeAttachment(): unknown {
		return this.#attachment;
	}
}

/** Defines the platform's globals and its module `cloudflare:workers`, for everything imported afterwards. */
export function installFakePlatform(): void {
	const stub = `export class DurableObject {
		constructor(ctx, env) { this.ctx = ctx; this.env = env; }
	}
	export const env = {};`;
	registerHooks({
		resolve: (specifier, context, next) =>
			specifier === "cloudflare:workers"
				? {
						url: `data:text/javascript,${encodeURIComponent(stub)}`,
						shortCircuit: true,
					}
				: next(specifier, context),
	});
	class Upgrade {
		readonly webSocket: unknown;
		constructor(_: unknown, { webSocket }: { webSocket?: unknown } = {}) {
			this.webSocket = webSocket;
		}
	}
	class WebSocketPair {
		readonly 0 = {};
		readonly 1 = new FakeSocket();
	}
	Object.assign(globalThis, {
		Response: Upgrade,
		WebSocketPair,
		WebSocketRequestResponsePair: class {},
		scheduler: { wait: (ms: number) => new Promise((r) => setTimeout(r, ms)) },
	});
}

/** A room's storage and sockets: its `DurableObjectState`. */
export class FakeContext {
	readonly #database = new DatabaseSync(":memory:");
	readonly #sockets: { socket: FakeSocket; tags: readonly string[] }[] = [];
	/** When the alarm fires, in epoch ms. */
	alarmAt: number | null = null;

	readonly id = { name: undefined };
	readonly storage = {
		sql: {
			exec: (sql: string, ...values: SQLInputValue[]) =>
				this.#exec(sql, values),
		},
		transactionSync: <T>(work: () => T): T => work(),
		getAlarm: async () => this.alarmAt,
		setAlarm: async (at: number) => {
			this.alarmAt = at;
		},
		deleteAlarm: async () => {
			this.alarmAt = null;
		},
		deleteAll: async () => {},
	};

	blockConcurrencyWhile(work: () => Promise<void>): void {
		void work();
	}
	waitUntil(): void {}
	setWebSocketAutoResponse(): void {}
	getWebSocketAutoResponseTimestamp(): null {
		return null;
	}
	acceptWebSocket(socket: FakeSocket, tags: readonly string[] = []): void {
		this.#sockets.push({ socket, tags });
	}
	getWebSockets(tag?: string): FakeSocket[] {
		return this.#sockets
			.filter(({ tags }) => tag === undefined || tags.includes(tag))
			.map(({ socket }) => socket);
	}
	getTags(socket: FakeSocket): readonly string[] {
		return this.#sockets.find((one) => one.socket === socket)?.tags ?? [];
	}

	/** The rows of a query, as the platform's cursor returns them. */
	#exec(sql: string, values: SQLInputValue[]) {
		const isScript = values.length === 0 && /;\s*\S/.test(sql);
		if (isScript) this.#database.exec(sql);
		const rows = isScript ? [] : this.#database.prepare(sql).all(...values);
		return {
			toArray: () => rows,
			one: () => {
				if (rows.length !== 1) throw new Error("not one row");
				return rows[0];
			},
			[Symbol.iterator]: () => rows[Symbol.iterator](),
		};
	}

	/** The SQL statements that create a copy of this database. */
	dump(): string[] {
		const tables = this.#database
			.prepare(
				"SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
			)
			.all() as { name: string; sql: string }[];
		return tables.flatMap(({ name, sql }) => [
			`${sql.replaceAll(/\s+/g, " ")};`,
			...this.#database
				.prepare(`SELECT * FROM ${name}`)
				.all()
				.map(
					(row) =>
						`INSERT INTO ${name} VALUES (${Object.values(row).map(sqlLiteral).join(", ")});`,
				),
		]);
	}
}
