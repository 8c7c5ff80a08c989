/** The end of a sentence, also in quotation marks. */
const ENDED = /[.!?…。！？]\W?$/;

/** Puts whole sentences one after the other, as a language does; what has no full stop gets it, what is "" is left out. */
export const sentencesIn =
	(stop: string, space: string) =>
	(parts: readonly string[]): string =>
		parts
			.filter((part) => part !== "")
			.map((part) => (ENDED.test(part) ? part : part + stop))
			.join(space);
