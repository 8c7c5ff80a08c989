/** A Durable Object's class, as it is, in a shell that counts what it is billed by. */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "../../../src/server/env.ts";
import type { ClassName, ObjectCounts } from "../counts.ts";
import { type AlarmKey, alarmOf, dropAlarm, setAlarm } from "./clock.ts";

/** Without anything to do an object leaves memory after so long (https://developers.cloudflare.com/durable-objects/concepts/durable-object-lifecycle/). */
const HIBERNATES_AFTER_MS = 10_000;

/** What an object can be asked, and told, by their names. */
type Handlers = Record<string, (...values: unknown[]) => unknown>;
type Inner = new (ctx: DurableObjectState, env: Env) => object;

/** What is under way in all objects. */
let underWay = 0;

export function isIdle(): boolean {
	return underWay === 0;
}

export function countedClass(
	Class: Inner,
	name: ClassName,
	counts: ObjectCounts,
	bytes: Record<string, number>,
) {
	class Counted extends DurableObject<Env> {
		readonly #key: AlarmKey;
		#inner: Handlers | null = null;
		#ready: Promise<unknown> = Promise.resolve();
		/** What it does now, since when (ms of the real time), and when it last did something (of the clock). */
		#busy = 0;
		#busySince = 0;
		#idleSince = 0;
		#cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];

		constructor(ctx: DurableObjectState, env: Env) {
			super(ctx, env);
			this.#key = `${name} ${ctx.id.name}`;
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

		/** In place of the alarm that the platform would have sent. */
		async goOff(): Promise<void> {
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
			const { calls } = counts;
			if (method === "webSocketMessage") counts.messages++;
			if (method.startsWith("webSocket")) return;
			counts.requests++;
			calls[method] = (calls[method] ?? 0) + 1;
		}

		/** The object with its memory, which is a new one after long idleness. */
		#awake(): Handlers {
			const hasSlept =
				this.#busy === 1 && Date.now() - this.#idleSince > HIBERNATES_AFTER_MS;
			if (this.#inner === null || hasSlept) {
				counts.wakes++;
				this.#inner = new Class(this.ctx, this.env) as Handlers;
			}
			return this.#inner;
		}

		#begin(): void {
			underWay++;
			if (this.#busy++ === 0) this.#busySince = performance.now();
		}

		#end(): void {
			underWay--;
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
				// A cursor counts the last of several statements alone.
				const parts = values.length > 0 ? [query] : statementsOf(query);
				const cursors = parts.map((part) => exec(part, ...values));
				this.#cursors.push(...cursors);
				return cursors.at(-1);
			};
			sql.exec = counted as typeof sql.exec;
			storage.setAlarm = async (at) => {
				counts.rowsWritten++;
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
	for (const method of methodsOf(Class))
		Object.defineProperty(Counted.prototype, method, {
			value(this: Counted, ...values: unknown[]) {
				return this.handle(method, values);
			},
		});
	return Counted;
}

/** Its own, and those of what it extends. */
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
