/** A day's page: the press that begins the scored try, and the result for others. */

import type { DayPlayWords } from "../../words/en/dayPlay.ts";
import { shortDate } from "../../words/longDate.ts";
import { retry } from "../net/retry.ts";
import { copyButton } from "../ui/copyButton.ts";
import { el } from "../ui/dom.ts";
import { refusalText } from "./refusalText.ts";
import { askStart } from "./requests.ts";
import { type SharedResult, shareText } from "./shareText.ts";

/** How often the script that draws the picture is asked for. */
const TRIES = 3;

export function beginDayPage(words: DayPlayWords): void {
	const { date } =
		document.querySelector<HTMLElement>(".day-page")?.dataset ?? {};
	if (date === undefined) return;
	const play = document.querySelector<HTMLButtonElement>("#day-play");
	if (play !== null) showPlay(play, date, words);
	const share = document.getElementById("day-share");
	if (share !== null) showShare(share, date, words);
}

function showPlay(
	play: HTMLButtonElement,
	date: string,
	words: DayPlayWords,
): void {
	play.hidden = false;
	play.addEventListener("click", () => void press(play, date, words));
	// The page may be shown again by the back button as it was left.
	addEventListener("pageshow", ({ persisted }) => {
		if (persisted) location.reload();
	});
}

async function press(
	play: HTMLButtonElement,
	date: string,
	words: DayPlayWords,
): Promise<void> {
	// Only a press begins the scored try, never an address.
	if (play.dataset.new !== undefined) {
		play.disabled = true;
		say(words.starting);
		const answer = await askStart(date, true);
		play.disabled = false;
		if (answer.type !== "answer") return say(refusalText(answer, words));
	}
	location.assign(`/day/${date}/play`);
}

function say(text: string): void {
	const said = document.getElementById("day-said");
	if (said !== null) said.textContent = text;
}

function showShare(
	share: HTMLElement,
	date: string,
	words: DayPlayWords,
): void {
	const result = JSON.parse(share.dataset.result ?? "{}") as SharedResult;
	const { lang } = document.documentElement;
	const title = words.share.title(shortDate(lang, Date.parse(date)));
	const address = new URL(`/day/${date}`, location.href).href;
	const text = () => shareText({ title, address, result, words });
	const picture = el("button", { type: "button" }, words.result.picture);
	picture.addEventListener("click", async () => {
		const { savePicture } = await retry(
			() => import("./savePicture.ts"),
			TRIES,
		);
		await savePicture({ title, date, result, words });
	});
	share.append(...copyButton(words.result, text), picture);
}
