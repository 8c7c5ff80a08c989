/** Wraps a Durable Object's class, and counts what Cloudflare bills for. */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "../../../src/server/env.ts";
import type { ClassName, ObjectCounts } from "../counts.ts";
import { type AlarmKey, alarmOf, dropAlarm, setAlarm } from "./clock.ts";

/** An idle object leaves memory after this time (https://developers.cloudflare.com/durable-objects/concepts/durable-object-lifecycle/). */
const HIBERNATES_AFTER_MS = 10_000;

/** An object's methods, by their names. */
type Handlers = Record<string, (...values: unknown[]) => unknown>;
type Inner = new (ctx: DurableObjectState, env: Env) => object;

/** How many calls are running in all objects. */
let runningCalls = 0;

export function isIdle(): boolean {
	return runningCalls === 0;
}

/** The counts, and where they are kept. */
type CountOptions = {
	readonly Class: Inner;
	readonly name: ClassName;
	readonly counts: ObjectCounts;
	/** The size of each object's database, in bytes, by its name. */
	readonly bytes: Record<string, number>;
};

class CountedObject extends DurableObject<Env> {
	readonly #options: CountOptions;
	readonly #key: AlarmKey;
	#inner: Handlers | null = null;
	#ready: Promise<unknown> = Promise.resolve();
	/** How many calls run, since when (real time, in ms), and when the last one ended (on the server's clock). */
	#busy = 0;
	#busySince = 0;
	#idleSince = 0;
	#cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];

	constructor(ctx: DurableObjectState, env: Env, options: CountOptions) {
		super(ctx, env);
		this.#options = options;
		this.#key = `${options.name} ${ctx.id.name}`;
		this.#watchStorage(ctx.storage);
		ctx.waitUntil = (promise) => {
			this.#begin();
			void promise.finally(() => this.#end());
		};
		ctx.blockConcurrencyWhile = (callback) => {
			const done = callback();
			this.#ready = done;
			return done;
		};
	}

	/** Handles an alarm that the platform would have sent. */
	async handleAlarm(): Promise<void> {
		await this.handle("alarm", []);
	}

	async handle(method: string, values: unknown[]): Promise<unknown> {
		this.#count(method);
		this.#begin();
		try {
			const inner = this.#awake();
			await this.#ready;
			return await inner[method]?.(...values);
		} finally {
			this.#end();
		}
	}

	#count(method: string): void {
		const { counts } = this.#options;
		const { calls } = counts;
		if (method === "webSocketMessage") counts.messages++;
		if (method.startsWith("webSocket")) return;
		counts.requests++;
		calls[method] = (calls[method] ?? 0) + 1;
	}

	/** The object itself; a new one after long idleness. */
	#awake(): Handlers {
		const hasSlept =
			this.#busy === 1 && Date.now() - this.#idleSince > HIBERNATES_AFTER_MS;
		if (this.#inner === null || hasSlept) {
			const { Class, counts } = this.#options;
			counts.wakes++;
			this.#inner = new Class(this.ctx, this.env) as Handlers;
		}
		return this.#inner;
	}

	#begin(): void {
		runningCalls++;
		if (this.#busy++ === 0) this.#busySince = performance.now();
	}

	#end(): void {
		const { counts, bytes } = this.#options;
		runningCalls--;
		this.#idleSince = Date.now();
		for (const { rowsRead, rowsWritten } of this.#cursors) {
			counts.rowsRead += rowsRead;
			counts.rowsWritten += rowsWritten;
		}
		this.#cursors = [];
		bytes[this.#key] = this.ctx.storage.sql.databaseSize;
		if (--this.#busy === 0)
			counts.activeMs += performance.now() - this.#busySince;
	}

	#watchStorage(storage: DurableObjectStorage): void {
		const { sql } = storage;
		const exec = sql.exec.bind(sql);
		const counted = (query: string, ...values: SqlStorageValue[]) => {
			// A cursor counts only the last of several statements.
			const parts = values.length > 0 ? [query] : statementsOf(query);
			const cursors = parts.map((part) => exec(part, ...values));
			this.#cursors.push(...cursors);
			return cursors.at(-1);
		};
		sql.exec = counted as typeof sql.exec;
		storage.setAlarm = async (at) => {
			this.#options.counts.rowsWritten++;
			setAlarm(this.#key, Number(at));
		};
		storage.getAlarm = async () => alarmOf(this.#key);
		storage.deleteAlarm = async () => dropAlarm(this.#key);
		const deleteAll = storage.deleteAll.bind(storage);
		storage.deleteAll = async () => {
			dropAlarm(this.#key);
			await deleteAll();
		};
	}
}

/** A class with the behaviour of another one that also counts its use. */
export function countedClass(options: CountOptions) {
	class Counted extends CountedObject {
		constructor(ctx: DurableObjectState, env: Env) {
			super(ctx, env, options);
		}
	}
	for (const method of methodsOf(options.Class))
		Object.defineProperty(Counted.prototype, method, {
			value(this: Counted, ...values: unknown[]) {
				return this.handle(method, values);
			},
		});
	return Counted;
}

/** The names of a class's methods, including inherited ones. */
function methodsOf(Class: Inner): Set<string> {
	const names = new Set<string>();
	for (
		let part = Class.prototype;
		part !== DurableObject.prototype && part !== Object.prototype;
		part = Object.getPrototypeOf(part)
	)
		for (const name of Object.getOwnPropertyNames(part)) names.add(name);
	names.delete("constructor");
	return names;
}

function statementsOf(query: string): string[] {
	return query.split(";").filter((part) => part.trim() !== "");
}
