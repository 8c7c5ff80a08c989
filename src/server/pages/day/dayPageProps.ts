/** What the page of a day shows. */
import type { DayMarch } from "../../../daily/dayMarch.ts";
import type { DayRanking } from "../../db/dayRanking.ts";
import type { DayTry } from "../../db/dayTries.ts";
import type { PageContext } from "../layout/pageContext.ts";
import type { Proof } from "./DayProof.tsx";

export type DayPageProps = {
	readonly context: PageContext;
	readonly march: DayMarch;
	/** Epoch ms. */
	readonly dayBegins: number;
	readonly now: number;
	readonly isToday: boolean;
	/** The reader's try; null if they have not begun one. */
	readonly mine: DayTry | null;
	/** Whether the reader's game is over and can be watched. */
	readonly isWatchable: boolean;
	/** How long the reader's try still counts, in ms; 0 if it is over, or none has begun. */
	readonly leftMs: number;
	/** How long a try counts from its start, in ms. */
	readonly tryMs: number;
	/** The page of the ranking that is shown. */
	readonly ranking: DayRanking;
	readonly isOfGuests: boolean;
	readonly isTop: boolean;
	/** The rows before the next page of the ranking; null if there is none. */
	readonly nextSkip: number | null;
	/** The best game that can be watched: of this day if it is over, otherwise of the day before; null if nobody has played. */
	readonly best: {
		readonly date: string;
		readonly name: string;
		readonly lead: number;
	} | null;
	readonly proof: Proof;
	/** The dates of the days before and after that have a page. */
	readonly before: string | null;
	readonly after: string | null;
};
