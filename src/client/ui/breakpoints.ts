/**
 * The widths at which the layout changes. Style sheets write `@media (--phone)` or
 * `@container (--small-box)`, and the build expands them
 * (scripts/build/breakpointsPlugin.ts).
 */

export const PHONE = "(max-width: 43.75rem)";

export const BREAKPOINTS: Readonly<Record<string, string>> = {
	"--narrowest-phone": "(max-width: 22rem)",
	"--tiny-phone": "(max-width: 24rem)",
	"--small-phone": "(max-width: 34rem)",
	"--midsize-phone": "(max-width: 40rem)",
	"--phone": PHONE,
	"--low-phone": `${PHONE} and (max-height: 44rem) and (orientation: portrait)`,
	"--high-phone": `${PHONE} and (min-height: 44.0625rem)`,
	"--phone-sideways":
		"(max-width: 62rem) and (max-height: 30rem) and (orientation: landscape)",
	"--small-tablet": "(max-width: 50rem)",
	"--tablet-upright": "(max-width: 52rem)",
	"--short-header": "(max-width: 59rem)",
	"--tablet": "(max-width: 62rem)",
	"--tablet-sideways": "(max-width: 64rem)",
	"--desktop": "(min-width: 64rem)",
	"--wide-frame": "(min-width: 32rem) and (min-height: 16rem)",

	// For a part of a page, in widths of its own letters.
	"--tiny-box": "(width < 24ch)",
	"--small-box": "(width < 30ch)",
	"--midsize-box": "(width < 54ch)",
	"--large-box": "(width < 64ch)",
};
