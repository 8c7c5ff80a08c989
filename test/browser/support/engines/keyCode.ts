/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES: Readonly<Record<string, string>> = {
	Backspace: "\uE003",
	Tab: "\uE004",
	Enter: "\uE007",
	Escape: "\uE00C",
	End: "\uE010",
	Home: "\uE011",
	ArrowLeft: "\uE012",
	ArrowUp: "\uE013",
	ArrowRight: "\uE014",
	ArrowDown: "\uE015",
	Delete: "\uE017",
};

/** A key, named as in `KeyboardEvent.key`, as WebDriver writes it. Throws for a special one that is not listed. */
export function keyCode(name: string): string {
	const code = CODES[name] ?? (name.length === 1 ? name : null);
	if (code === null) throw new Error(`The code of the key ${name} is unknown.`);
	return code;
}
