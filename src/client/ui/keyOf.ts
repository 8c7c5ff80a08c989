/** Which key was pressed, whatever alphabet the keyboard writes. */

/** In an alphabet without our letters a key's place on the keyboard counts, not what it writes. */
const PLACES: Readonly<Record<string, string>> = {
	Digit0: "0",
	Minus: "-",
	Equal: "=",
};

/** What a browser reports where an input method, or an accent, has taken the key. */
const NAMELESS: ReadonlySet<string> = new Set([
	"Process",
	"Unidentified",
	"Dead",
]);

/**
 * The key as our shortcuts are named, its letter small; null for what belongs
 * to the browser, or to a text that is being composed.
 */
export function keyOf(event: KeyboardEvent): string | null {
	const { ctrlKey, metaKey, altKey, isComposing } = event;
	return ctrlKey || metaKey || altKey || isComposing ? null : nameOf(event);
}

/**
 * The same for a key that is released, whatever else is held.
 * (https://developer.mozilla.org/en-US/docs/Web/API/KeyboardEvent/code)
 */
export function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
	if (/^[ -~]+$/.test(key) && !NAMELESS.has(key))
		return key.length > 1 ? key : key.toLowerCase();
	if (code === "Slash" && shiftKey) return "?";
	return /^Key[A-Z]$/.test(code)
		? code[3].toLowerCase()
		: (PLACES[code] ?? key);
}
