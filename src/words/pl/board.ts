/** The words of the board and its orders, in Polish. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { form, number, of, orders, plural, points, tiles } from "./grammar.ts";
import { outcomes } from "./orders.ts";

const withOrders = (count: number) =>
	plural(count, "rozkazem", "rozkazami", "rozkazami");

export const boardWords: ShownWords["board"] = {
	name: "Plansza",
	roleDescription: "plansza z sześciokątów",
	cutOff: "odcięte",
};

export const tileWords: NoteWords["tile"] = {
	free: "Wolne pole",
	freeTown: "Wolne miasto",
	town: "Miasto",
	water: "Woda: nikt nie może jej zająć",
	mountain: "Góry: nikt nie może ich zająć",
	theTown: (tile) => `miasto ${tile}`,
	yours: "Twoje ziemie",
	landOf: (name) => `Ziemie ${of(name)}`,
	drop: (amount) => `${points(amount)} do zebrania`,
	nextToYours: "obok twoich ziem",
	strengthOf: (strength) => `siła ${number(strength)}`,
	planned: (count) => `${orders(count)} na to pole`,
	drafted: "w planie",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `Zacznij tutaj z siłą ${number(strength)}`,
	outcomes,
	captures: (damage, strength, paid) =>
		`Atak −${number(damage)}: twoje, z siłą ${number(strength)}${paid > 0 ? `, +${points(paid)}` : ""}`,
	fullNow: (gain) =>
		`Pełna siła: +${number(gain)} tylko po wcześniejszym ataku`,
	planned: (count, strength, isYours) =>
		`${orders(count)}: ${isYours ? "twoje, z siłą " : "zostanie "}${number(strength)}`,
	cutsOff: (count) =>
		`Bez niego ${tiles(count)} ${form(count, { one: "odcięte", few: "odcięte", many: "odciętych", other: "odcięte" })}`,
	inDanger: (name, count, isAlone) =>
		isAlone
			? `${name} może je zdobyć ${withOrders(count)}`
			: `${name} z innymi może je zdobyć ${withOrders(count)}`,
	inReach: (count) => `Możesz je zdobyć ${withOrders(count)}`,
	withDrop: (text, amount) => `${text}, zbiera ${points(amount)}`,
	upTo: (text) => `${text} (najwyżej: wczesne rozkazy są silniejsze)`,
	allPlanned: (count) =>
		count === 1
			? "Twój rozkaz jest w planie: najpierw go cofnij"
			: `Wszystkie rozkazy (${count}) są w planie: najpierw cofnij jeden`,
	takeBack: "Naciśnij ponownie, aby cofnąć",
	again: "Naciśnij ponownie, aby wydać rozkaz",
	againStart: "Naciśnij ponownie, aby tu zacząć",
};
