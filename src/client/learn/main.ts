/** Starts the guided first game in place of its pictures. */
import type { GameWords } from "../../words/en/game.ts";
import type { LearnWords } from "../../words/en/learn.ts";
import type { NoteWords } from "../../words/en/notes.ts";
import { preload } from "../net/preload.ts";
import { LessonScreen } from "./LessonScreen.ts";

export function beginLesson(
	words: GameWords & NoteWords,
	learn: LearnWords,
): void {
	const root = document.getElementById("game");
	const ways = document.getElementById("lesson-end");
	if (!root || !ways) return;
	new LessonScreen(root, { words, learn, ways });
	preload(PARTS);
}

/** What the first turn needs. */
const PARTS = [
	() => import("../board/TurnAnimation.ts"),
	() => import("../board/Effects.ts"),
];
