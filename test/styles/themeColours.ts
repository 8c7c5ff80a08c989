/** The colours that a style sheet names, as `#rrggbb`. */

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const COLOUR =
	/--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;

/** Each custom property that is a colour, with its value in a theme. */
export function themeColours(css: string, theme: Theme): [string, string][] {
	return [...css.matchAll(COLOUR)].map(([, name, light, dark, both]) => [
		name,
		both ?? { light, dark }[theme],
	]);
}
