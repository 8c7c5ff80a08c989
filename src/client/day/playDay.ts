/** The page on which a day's march is played: by itself, without a room on the server. */
import { DAY_ENGINE } from "../../daily/dayEngine.ts";
import type { DayMarch } from "../../daily/dayMarch.ts";
import { type KeptMarch, keepMarch, keptMarch } from "../kept/keptMarch.ts";
import { DayPlay, type DayPlayParts } from "./DayPlay.ts";
import { DayStrip } from "./DayStrip.ts";
import { refusalText } from "./refusalText.ts";
import { askStart } from "./requests.ts";

export type PlayDayOptions = Pick<DayPlayParts, "words" | "day" | "lazyWords">;

export async function playDay(options: PlayDayOptions): Promise<void> {
	const root = document.getElementById("game");
	const { date, name = "" } = root?.dataset ?? {};
	if (!root || date === undefined) return;
	const { day } = options;
	const strip = new DayStrip(date, day);
	root.before(strip.root);
	strip.say(day.starting);
	// Only the press on the day's page begins a scored try.
	const answer = await askStart(date, false);
	if (answer.type === "answer") {
		const { march, scored } = answer.body;
		const endsAt = scored && Date.now() + scored.leftMs;
		const reader = document.body.dataset.reader ?? "";
		const kept = { date, engine: DAY_ENGINE, name, reader, endsAt, march };
		void keepMarch(kept);
		const start = answer.body;
		return new DayPlay({ ...options, root, strip, kept, start }).open();
	}
	if (answer.type === "refused" && answer.reason === "no_try")
		return location.replace(`/day/${date}`);
	const kept = answer.type === "away" ? await keptMarch(date) : null;
	if (kept !== null) return openKept(kept, { ...options, root, strip });
	strip.say(answer.type === "away" ? day.lost : refusalText(answer, day));
}

/** Plays what the device keeps of a day, without the server; false if it keeps nothing. */
export async function playKeptDay(
	root: HTMLElement,
	date: string,
	options: PlayDayOptions,
): Promise<boolean> {
	const kept = await keptMarch(date);
	if (kept === null) return false;
	const strip = new DayStrip(date, options.day);
	root.before(strip.root);
	// As the server's page of a day has it, for the styles.
	root.dataset.date = date;
	root.parentElement?.classList.add("day-content");
	openKept(kept, { ...options, root, strip });
	return true;
}

/** A try goes on as long as it counts; its score is sent when there is a connection. */
function openKept(
	kept: KeptMarch,
	parts: Omit<DayPlayParts, "kept" | "start">,
): void {
	const { endsAt, engine } = kept;
	const leftMs = (endsAt ?? 0) - Date.now();
	const isScored = leftMs > 0 && engine === DAY_ENGINE;
	const scored = isScored ? { leftMs, orders: [] } : null;
	const start = { march: kept.march as DayMarch, scored };
	new DayPlay({ ...parts, kept, start }).open();
}
