import type { Context } from "hono";
import type { ProblemCode } from "../../../forms/problems.ts";
import type { AppEnv } from "../../env.ts";

/** Refuses a form that begins a game to a program, by its first problem. */
export function refuseGameForm(
	c: Context<AppEnv>,
	problems: Readonly<Record<string, ProblemCode | undefined>>,
): Response {
	const [[field, problem]] = Object.entries(problems);
	return c.json({ error: "impossible_game", field, problem }, 422);
}
