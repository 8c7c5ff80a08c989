import { mapText } from "../mapText.ts";

/** French puts a narrow no-break space before `; : ! ?` and inside guillemets. */
const NARROW_SPACE = "\u202f";

function typesetText(text: string): string {
	return text
		.replaceAll(/ (?=[;:!?»])/g, NARROW_SPACE)
		.replaceAll("« ", `«${NARROW_SPACE}`);
}

/** The same words with French spaces, in every string and in what every function returns. */
export function typeset<T>(words: T): T {
	return mapText(words, typesetText);
}
