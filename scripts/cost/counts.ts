/** What Cloudflare bills for, as the counting server counts it. */

/** The counts of all objects of one class. */
export type ObjectCounts = {
	/** Requests, calls from other objects and the Worker, and alarms that fired. */
	requests: number;
	/** The same, by the names of their methods. */
	calls: Record<string, number>;
	/** Messages received over sockets, without pings, which the platform answers itself. */
	messages: number;
	/** How long objects were busy, in ms. */
	activeMs: number;
	/** How often an object was loaded into memory. */
	wakes: number;
	rowsRead: number;
	/** Setting an alarm counts as one row. */
	rowsWritten: number;
};

export const CLASSES = ["rooms", "directories"] as const;
export type ClassName = (typeof CLASSES)[number];

export type Counts = {
	/** Requests to the Worker; files are served without it. */
	requests: number;
	/** The Worker's own time for them, in ms: including waiting for D1, but without objects. */
	requestMs: number;
	objects: Record<ClassName, ObjectCounts>;
	/** Queries to D1; a batch counts once. */
	d1Calls: number;
	d1RowsRead: number;
	d1RowsWritten: number;
	/** Operations of R2 by their price: class A, and class B. */
	r2Writes: number;
	r2Reads: number;
	/** What was written there. */
	r2Bytes: number;
};

/** Everything counted up to a moment. */
export type CounterSnapshot = {
	/** The server's time, epoch ms. */
	readonly now: number;
	readonly counts: Counts;
	/** The size of each object's database, in bytes, by its name. */
	readonly bytes: Readonly<Record<string, number>>;
};

export function noCounts(): Counts {
	const none = (): ObjectCounts => ({
		requests: 0,
		calls: {},
		messages: 0,
		activeMs: 0,
		wakes: 0,
		rowsRead: 0,
		rowsWritten: 0,
	});
	return {
		requests: 0,
		requestMs: 0,
		objects: { rooms: none(), directories: none() },
		d1Calls: 0,
		d1RowsRead: 0,
		d1RowsWritten: 0,
		r2Writes: 0,
		r2Reads: 0,
		r2Bytes: 0,
	};
}
