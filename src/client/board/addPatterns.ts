/** The seats' patterns, for a page without them: those of readers whose system forces its own colours. */
import { patternOf } from "../../board/patternOf.ts";
import { patternId } from "../../board/patterns.ts";
import { svg } from "../ui/dom.ts";

/** Adds the patterns once the system forces its colours; the page has them itself in the high-contrast setting. */
export function addPatterns(seats: number): void {
	const forced = matchMedia("(forced-colors: active)");
	const add = () => {
		if (!forced.matches || document.getElementById(patternId(0))) return;
		const patterns = Array.from({ length: seats }, (_, seat) => drawn(seat));
		// Where nothing is displayed, browsers draw no patterns: it has no size instead.
		document.body.append(
			svg("svg", { width: 0, height: 0, "aria-hidden": "true" }, ...patterns),
		);
	};
	add();
	forced.addEventListener("change", add);
}

function drawn(seat: number): SVGPatternElement {
	const { cell, lines, turn } = patternOf(seat);
	return svg(
		"pattern",
		{
			...{ id: patternId(seat), patternUnits: "userSpaceOnUse" },
			...{ width: cell, height: cell },
			patternTransform: turn === 0 ? null : `rotate(${turn})`,
		},
		svg("path", { d: lines }),
	);
}
