/** Shows days in the reader's time zone; the server writes them in UTC, and says so. */
import { datesIn } from "../../words/dates.ts";

export function showLocalDays(): void {
	const { day, month } = datesIn(document.documentElement.lang, null);
	for (const element of document.querySelectorAll<HTMLElement>("[data-at]")) {
		const { at, date } = element.dataset;
		const write = date === "month" ? month : day;
		element.textContent = write(Number(at));
	}
}
