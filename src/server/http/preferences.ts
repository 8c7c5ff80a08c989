/** What a visitor wants of pages: one cookie for each choice. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Language } from "../../words/languages.ts";
import type { AppEnv } from "../env.ts";
import { cookieOptions, cookiePrefix } from "./cookies.ts";

export type Theme = "light" | "dark";

export type Preferences = {
	readonly language: Language;
	/** Null follows the reader's system. */
	readonly theme: Theme | null;
	/** High contrast, with patterns on the land. */
	readonly contrast: boolean;
	/** The reader needs no lesson: has played a game, the guided first one or another, or wants none. */
	readonly hasLearned: boolean;
};

const YEAR_S = 365 * 24 * 60 * 60;

const LESSON = "lesson";
const DONE = "done";

export function preferencesOf(c: Context<AppEnv>): Preferences {
	return {
		language: c.get("language"),
		theme: parseTheme(choiceOf(c, "theme")),
		contrast: choiceOf(c, "contrast") === "high",
		hasLearned: choiceOf(c, LESSON) === DONE,
	};
}

function choiceOf(c: Context<AppEnv>, name: string): string | undefined {
	return getCookie(c, name, cookiePrefix(c));
}

/** Saves a choice; null takes it back, so that the default applies again. */
export function keepPreference(
	c: Context<AppEnv>,
	name: string,
	value: string | null,
): void {
	if (value === null) deleteCookie(c, name, cookieOptions(c, 0));
	else setCookie(c, name, value, cookieOptions(c, YEAR_S));
}

/** Whoever has taken a seat in a game is not offered the lesson any more. */
export function noteLearned(c: Context<AppEnv>): void {
	if (choiceOf(c, LESSON) !== DONE) keepPreference(c, LESSON, DONE);
}

export function parseLesson(text: unknown): string | null {
	return text === DONE ? DONE : null;
}

export function parseTheme(text: unknown): Theme | null {
	return text === "light" || text === "dark" ? text : null;
}
