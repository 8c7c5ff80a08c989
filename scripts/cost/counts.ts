/** What Cloudflare bills by, as the counting server counts it. */

/** Of all objects of one class. */
export type ObjectCounts = {
	/** Requests, calls from elsewhere, and alarms that went off. */
	requests: number;
	/** The same by their names. */
	calls: Record<string, number>;
	/** That came over sockets, but for pings, which no object hears. */
	messages: number;
	/** How long objects had something to do, in ms. */
	activeMs: number;
	/** How often one was called back to memory, or into it for the first time. */
	wakes: number;
	rowsRead: number;
	/** An alarm that is set is one of them. */
	rowsWritten: number;
};

export const CLASSES = ["rooms", "directories"] as const;
export type ClassName = (typeof CLASSES)[number];

export type Counts = {
	/** Of the Worker, files aside, which it never hears of. */
	requests: number;
	/** How long the Worker itself was at them, in ms: without objects, but with waiting for D1. */
	requestMs: number;
	objects: Record<ClassName, ObjectCounts>;
	/** How often D1 was asked; a batch is one time. */
	d1Calls: number;
	d1RowsRead: number;
	d1RowsWritten: number;
};

/** What the counting server says of itself. */
export type CounterSnapshot = {
	/** Its time, epoch ms. */
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
	};
}
