/** Bindings of a run of the scheduled job that is killed, or that stands still. */
import type { Env } from "../../../src/server/env.ts";

/** Called instead of each operation, with its number from 1. */
type Around = (count: number, work: () => unknown) => Promise<unknown>;

/**
 * After so many operations on R2, and writes to D1, nothing succeeds any more, as for a run that was
 * killed: the last one is carried out, but not answered. `count` tells how many there were.
 */
export function dyingEnv(
	env: Env,
	last: number,
): { readonly env: Env; readonly count: () => number } {
	let operations = 0;
	const around: Around = async (count, work) => {
		operations = count;
		const result = count <= last ? await work() : null;
		if (count >= last) throw new Error("killed");
		return result;
	};
	return { env: envAround(env, around), count: () => operations };
}

/** Waits for `until` before an operation, and those after it. */
export function slowEnv(env: Env, at: number, until: Promise<void>): Env {
	return envAround(env, async (count, work) => {
		if (count >= at) await until;
		return await work();
	});
}

function envAround(env: Env, around: Around): Env {
	let count = 0;
	const each = (work: () => unknown) => around(++count, work);
	return {
		...env,
		ARCHIVE: wrapped(env.ARCHIVE, each),
		DB: wrapped(env.DB, each),
	};
}

/** Makes something at once on which operations are done. */
const AT_ONCE = new Set<unknown>(["prepare", "resumeMultipartUpload"]);

function wrapped<T extends object>(
	target: T,
	each: (work: () => unknown) => Promise<unknown>,
): T {
	return new Proxy(target, {
		get(_, name) {
			const value: unknown = Reflect.get(target, name, target);
			if (typeof value !== "function") return value;
			if (AT_ONCE.has(name)) return value.bind(target);
			return (...args: unknown[]) =>
				each(async () => {
					const result = await value.apply(target, args);
					return name === "createMultipartUpload"
						? wrapped(result, each)
						: result;
				});
		},
	});
}
