/** A result as text for others. It says how the game went turn by turn, but nothing of what was done in it. */
import type { DayPlayWords } from "../../words/en/dayPlay.ts";

/** What a result shows of a game. */
export type SharedResult = {
	readonly lead: number;
	readonly points: number;
	/** The lead after each turn. */
	readonly leads: readonly number[];
};

export type Shared = {
	readonly title: string;
	/** Of the day's page. */
	readonly address: string;
	readonly result: SharedResult;
	readonly words: Pick<DayPlayWords, "share" | "signed">;
};

/** A turn that gained on the best bot, lost to it, or did neither. */
const SIGNS = { gained: "▲", lost: "▼", level: "■" } as const;

export function shareText({ title, address, result, words }: Shared): string {
	const { lead, points } = result;
	const score = words.share.score(words.signed(lead), points, points - lead);
	return [title, score, signsOf(result.leads), address].join("\n");
}

function signsOf(leads: readonly number[]): string {
	return leads
		.map((lead, turn) => lead - (leads[turn - 1] ?? 0))
		.map((gain) =>
			gain > 0 ? SIGNS.gained : gain < 0 ? SIGNS.lost : SIGNS.level,
		)
		.join("");
}
