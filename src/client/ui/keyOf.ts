/** Which key was pressed, on a keyboard of any alphabet. */

/** On a keyboard without Latin letters a key's position counts, not its character. */
const PLACES: Readonly<Record<string, string>> = {
	Digit0: "0",
	Minus: "-",
	Equal: "=",
};

/** The key names that browsers report if an input method or a dead key has handled the press. */
const NAMELESS: ReadonlySet<string> = new Set([
	"Process",
	"Unidentified",
	"Dead",
]);

/**
 * The key by the name of our shortcuts, letters in lower case; null for keys that belong to
 * the browser or to text composition.
 */
export function keyOf(event: KeyboardEvent): string | null {
	const { ctrlKey, metaKey, altKey, isComposing } = event;
	return ctrlKey || metaKey || altKey || isComposing ? null : nameOf(event);
}

/**
 * Like `keyOf`, for a released key, whichever other keys are held.
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
