/** How a visitor wants pages to look: one cookie for each choice. */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { languageOf } from "../../words/negotiate.ts";
import type { Language } from "../../words/words.ts";
import type { AppEnv } from "../env.ts";
import { cookiePrefix } from "./cookies.ts";

export type Theme = "light" | "dark";

export type Preferences = {
	readonly language: Language;
	/** Null follows the reader's system. */
	readonly theme: Theme | null;
	/** High contrast, with patterns on the land. */
	readonly contrast: boolean;
};

export function preferencesOf(c: Context<AppEnv>): Preferences {
	return {
		language: languageOf({
			cookie: choiceOf(c, "language"),
			acceptLanguage: c.req.header("Accept-Language"),
		}),
		theme: parseTheme(choiceOf(c, "theme")),
		contrast: choiceOf(c, "contrast") === "high",
	};
}

function choiceOf(c: Context<AppEnv>, name: string): string | undefined {
	return getCookie(c, name, cookiePrefix(c));
}

export function parseTheme(text: unknown): Theme | null {
	return text === "light" || text === "dark" ? text : null;
}
