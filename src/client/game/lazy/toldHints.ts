/** The hints that this device's reader has been told. */

/** The storage keys, with the versions of their formats; the lesson's is written by client/learn. */
const TOLD = "hints 1";
const LESSON = "lesson 1";

/** Who has finished the lesson needs no hint at it. Without storage nothing is told, as it would be told again and again. */
export function toldHints(): { readonly has: (hint: string) => boolean } {
	try {
		const told = (localStorage.getItem(TOLD) ?? "").split(" ");
		const isTaught = localStorage.getItem(LESSON) === "done";
		return new Set([...told, ...(isTaught ? ["lesson"] : [])]);
	} catch {
		return { has: () => true };
	}
}

export function keepTold(hint: string): void {
	try {
		const told = localStorage.getItem(TOLD) ?? "";
		localStorage.setItem(TOLD, `${told} ${hint}`.trim());
	} catch {
		// Storage can be full: then the hint comes once more.
	}
}
