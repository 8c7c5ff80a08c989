/** The top line: turn, status, goal, number of watchers, and a bar for the time left. */
import type { GameWords } from "../../../words/en/game.ts";
import { el, setText, svg } from "../../ui/dom.ts";
import type { TopLineText } from "../status.ts";

/** How often the countdown is redrawn: if it shows seconds, and in correspondence games. */
const TICK_MS = 250;
const CALM_TICK_MS = 20_000;

export class TopLine {
	readonly root: HTMLElement;
	readonly #words: GameWords;
	readonly #now: () => number;
	readonly #turn = el("h1", { class: "turn" });
	readonly #status = el("p", { class: "status" });
	readonly #goal = el("p", { class: "goal" });
	readonly #watchers = el("span", { class: "long" });
	readonly #watcherCount = el("span", {
		class: "count",
		"aria-hidden": "true",
	});
	readonly #watching = el("p", { class: "watchers" }, eye());
	readonly #time = el("p", { class: "time figure" });
	readonly #fill = el("div", { class: "fill" });
	readonly #bar: HTMLElement;
	#timer = 0;
	#text: TopLineText | null = null;

	/** `now`: epoch ms on the server's clock. */
	constructor(
		words: GameWords,
		tools: readonly HTMLElement[],
		now: () => number,
	) {
		this.#words = words;
		this.#now = now;
		this.#bar = el("div", { class: "countdown", "aria-hidden": "true" });
		this.#bar.append(this.#fill);
		this.#watching.append(this.#watcherCount, this.#watchers);
		this.root = el(
			"header",
			{ class: "top" },
			this.#turn,
			this.#status,
			this.#goal,
			this.#watching,
			this.#time,
			el("div", { class: "tools" }, ...tools),
			this.#bar,
		);
	}

	update(text: TopLineText): void {
		this.#text = text;
		setText(this.#turn, text.turn);
		setText(this.#status, text.status);
		this.#watching.hidden = text.watchers === 0;
		setText(this.#watchers, this.#words.watchers(text.watchers));
		setText(this.#watcherCount, String(text.watchers));
		this.#tick();
	}

	/** How the game stands, and what is left to play. */
	showGoal(text: string): void {
		setText(this.#goal, text);
	}

	end(): void {
		clearTimeout(this.#timer);
	}

	#tick(): void {
		clearTimeout(this.#timer);
		const { countdown } = this.#text ?? {};
		const isCalm = countdown?.isCalm ?? false;
		this.#bar.hidden = !countdown || isCalm;
		this.root.classList.toggle("calm", isCalm);
		if (!countdown || countdown.deadlineAt === null) {
			setText(this.#time, "");
			this.#fill.style.transform = "scaleX(0)";
			return;
		}
		const { startedAt, deadlineAt } = countdown;
		const leftMs = Math.max(0, deadlineAt - this.#now());
		const share = Math.min(1, leftMs / (deadlineAt - startedAt));
		this.#fill.style.transform = `scaleX(${share.toFixed(4)})`;
		this.#bar.classList.toggle("urgent", leftMs < 5000);
		const time = this.#words.timeLeft(leftMs / 1000);
		setText(this.#time, isCalm ? this.#words.timeLeftCalmly(time) : time);
		this.#timer = setTimeout(
			() => this.#tick(),
			isCalm ? CALM_TICK_MS : TICK_MS,
		);
	}
}

function eye(): SVGSVGElement {
	return svg(
		"svg",
		{ viewBox: "0 0 24 24", "aria-hidden": "true" },
		svg("path", { d: "M2 12q10-13 20 0-10 13-20 0z" }),
		svg("circle", { cx: 12, cy: 12, r: 3 }),
	);
}
