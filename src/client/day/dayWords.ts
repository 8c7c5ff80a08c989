import type { DayPlayWords } from "../../words/en/dayPlay.ts";

/** The words of the scripts of a day's march, and its numbers. */
export type DayPageWords = DayPlayWords & {
	readonly signed: (value: number) => string;
};
