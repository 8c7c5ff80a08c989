/** How a script finds the server's picture of its board. */
import type { LaidBoard } from "./layout.ts";

/** The same for boards that look the same before anybody holds land. */
export function boardKey({ cols, rows, terrain, isTurned }: LaidBoard): string {
	return `${cols} ${terrain ?? rows}${isTurned ? " turned" : ""}`;
}
