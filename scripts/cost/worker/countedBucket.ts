/** Counts what R2 bills for. */
import type { Counts } from "../counts.ts";

const watched = new WeakSet<object>();

/** Counts all operations of a bucket from now on. */
export function countBucket(bucket: R2Bucket, counts: Counts): void {
	if (watched.has(bucket)) return;
	watched.add(bucket);
	const methods = {
		put: bucket.put.bind(bucket) as Operation,
		get: bucket.get.bind(bucket) as Operation,
		head: bucket.head.bind(bucket) as Operation,
	};
	const counted =
		(name: keyof typeof methods, field: "r2Writes" | "r2Reads"): Operation =>
		async (...values) => {
			counts[field]++;
			const object = await methods[name](...values);
			if (name === "put") counts.r2Bytes += object?.size ?? 0;
			return object;
		};
	Object.assign(bucket, {
		put: counted("put", "r2Writes"),
		get: counted("get", "r2Reads"),
		head: counted("head", "r2Reads"),
	});
}

type Operation = (...values: unknown[]) => Promise<R2Object | null>;
