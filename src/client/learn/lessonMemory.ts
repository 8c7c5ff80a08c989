/** How far the reader came in the lesson, kept on this device. */
import { LESSON_STEPS, type LessonStep } from "../../board/lesson.ts";

/** The storage key, with the version of the format: a step's name, or `DONE`. */
const KEPT = "lesson 1";
const DONE = "done";

/** The step at which the reader left off; the first one after a lesson that was finished. */
export function recallStep(): LessonStep {
	const kept = read();
	return LESSON_STEPS.find((step) => step === kept) ?? LESSON_STEPS[0];
}

/** `null`: the lesson is over. */
export function keepStep(step: LessonStep | null): void {
	if (step === null && read() !== DONE) void tellServer();
	try {
		localStorage.setItem(KEPT, step ?? DONE);
	} catch {
		// Storage can be full or disabled: then a reload begins again.
	}
}

/** From now on, home does not offer the lesson. */
async function tellServer(): Promise<void> {
	const body = new URLSearchParams({ lesson: DONE });
	try {
		await fetch("/lesson", { method: "POST", body, redirect: "manual" });
	} catch {
		// The offer stays a while longer.
	}
}

function read(): string | null {
	try {
		return localStorage.getItem(KEPT);
	} catch {
		return null;
	}
}
