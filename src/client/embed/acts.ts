/** What a reader asks of a replay on another site's page, by its buttons, its slider, its board or a key. */
import { keyOf } from "../ui/keyOf.ts";

/** To play or pause, to step, or to go to a turn; -1: to the end. */
export type Act =
	| { readonly type: "toggle" }
	| { readonly type: "step"; readonly by: 1 | -1 }
	| { readonly type: "go"; readonly frame: number };

const END: Act = { type: "go", frame: Number.POSITIVE_INFINITY };

const BY_NAME: Readonly<Record<string, Act>> = {
	toggle: { type: "toggle" },
	back: { type: "step", by: -1 },
	forward: { type: "step", by: 1 },
};

const BY_KEY: Readonly<Record<string, Act>> = {
	" ": BY_NAME.toggle,
	ArrowLeft: BY_NAME.back,
	ArrowRight: BY_NAME.forward,
	Home: { type: "go", frame: 0 },
	End: END,
};

/** Calls `onAct` for each; `root`: the page's content. */
export function listenToActs(
	root: HTMLElement,
	onAct: (act: Act) => void,
): void {
	root.addEventListener("click", ({ target }) => {
		const act = target instanceof Element ? actAt(target) : null;
		if (act) onAct(act);
	});
	root.addEventListener("input", ({ target }) => {
		if (target instanceof HTMLInputElement)
			onAct({ type: "go", frame: Number(target.value) });
	});
	document.addEventListener("keydown", (event) => {
		const act = actByKey(event);
		if (act === null) return;
		event.preventDefault();
		onAct(act);
	});
}

/** A press on the board plays and pauses, as on every film. */
function actAt(target: Element): Act | null {
	const name = target.closest<HTMLElement>("[data-act]")?.dataset.act;
	if (name !== undefined) return BY_NAME[name] ?? null;
	return target.closest(".board-place") ? BY_NAME.toggle : null;
}

/** A focused button, link or slider keeps the keys that it has itself. */
function actByKey(event: KeyboardEvent): Act | null {
	const { target } = event;
	const key = keyOf(event);
	if (key === null || target instanceof HTMLInputElement) return null;
	const isControl = target instanceof Element && target.closest("button, a");
	return isControl && key === " " ? null : (BY_KEY[key] ?? null);
}
