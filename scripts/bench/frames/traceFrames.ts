/** Reads from Chromium's trace how long the main thread worked for each frame. */
import type { CDPSession, Page } from "playwright-core";

/** The fields of the trace format that are read here. Times are in microseconds. */
type TraceEvent = {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** Of the thread's own clock, which stands while others run. */
	readonly tdur?: number;
	readonly args: { readonly name?: string };
};

const CATEGORIES = ["toplevel", "devtools.timeline", "cc"];

/** The task in which scripts, styles, layout and paint of one frame are done. */
const FRAME = "ProxyMain::BeginMainFrame";

/** Begins to trace a page; the returned function ends it and returns ms of main thread for each frame drawn meanwhile. */
export async function traceFrames(
	page: Page,
): Promise<() => Promise<number[]>> {
	const session = await page.context().newCDPSession(page);
	const events: TraceEvent[] = [];
	session.on("Tracing.dataCollected", ({ value }) => {
		events.push(...(value as unknown as TraceEvent[]));
	});
	await session.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { includedCategories: CATEGORIES },
	});
	return async () => {
		await endTracing(session);
		await session.detach();
		return workOf(events);
	};
}

async function endTracing(session: CDPSession): Promise<void> {
	const complete = new Promise<void>((resolve) =>
		session.once("Tracing.tracingComplete", () => resolve()),
	);
	await session.send("Tracing.end");
	await complete;
}

function workOf(events: readonly TraceEvent[]): number[] {
	return events
		.filter(({ name, ph }) => name === FRAME && ph === "X")
		.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
}
