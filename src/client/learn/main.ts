/** Starts the guided first game in place of its pictures. */
import type { GameWords } from "../../words/en/game.ts";
import type { LearnWords } from "../../words/en/learn.ts";
import type { NoteWords } from "../../words/en/notes.ts";
import { preload } from "../net/preload.ts";
import { pause, runCooperatively } from "../shared/cooperative.ts";
import { LessonScreen } from "./LessonScreen.ts";

export async function beginLesson(
	words: GameWords & NoteWords,
	learn: LearnWords,
): Promise<void> {
	const root = document.getElementById("game");
	const ways = document.getElementById("lesson-end");
	if (!root || !ways) return;
	await pause();
	const screen = new LessonScreen(root, { words, learn, ways });
	await pause();
	await runCooperatively(screen.open());
	preload(PARTS);
}

/** What the first turn needs. */
const PARTS = [
	() => import("../board/TurnAnimation.ts"),
	() => import("../board/Effects.ts"),
];
