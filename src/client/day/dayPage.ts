/** A day's page: the press that begins the scored try, and the result for others. */
import { shortDate } from "../../words/longDate.ts";
import { copyButton } from "../ui/copyButton.ts";
import { el } from "../ui/dom.ts";
import type { DayPageWords } from "./dayWords.ts";
import { refusalText } from "./refusalText.ts";
import { askStart } from "./requests.ts";
import { type SharedResult, shareText } from "./shareText.ts";

export function beginDayPage(words: DayPageWords): void {
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
	words: DayPageWords,
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
	words: DayPageWords,
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
	words: DayPageWords,
): void {
	const result = JSON.parse(share.dataset.result ?? "{}") as SharedResult;
	const { lang } = document.documentElement;
	const title = words.share.title(shortDate(lang, Date.parse(date)));
	const address = new URL(`/day/${date}`, location.href).href;
	const text = () => shareText({ title, address, result, words });
	const picture = el("button", { type: "button" }, words.result.picture);
	picture.addEventListener("click", async () => {
		const { savePicture } = await import("./savePicture.ts");
		await savePicture({ title, date, result, words });
	});
	share.append(...copyButton(words.result, text), picture);
}
