/** The words of API tokens, in Polish. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "Tokeny API",
	text: "Dzięki tokenowi program gra tu w twoim imieniu. Nie może się zalogować ani zmienić lub usunąć twojego konta.",
	api: "Co programy mogą tu robić",
	none: "Nie masz jeszcze tokenów.",
	make: "Utwórz token",
	made: (day) => `Utworzony: ${day}`,
	used: (day) => `ostatnio użyty: ${day}`,
	neverUsed: "jeszcze nieużyty",
	ends: (day) => `ważny do: ${day}`,
	ended: (day) => `wygasł: ${day}`,
	endless: "bez terminu",
	revoke: "Unieważnij",
	revokeNamed: (name) => `Unieważnij ${name}`,
	help: "Tokeny pozostają ważne także po wylogowaniu i zmianie hasła. Unieważnij te, których nie potrzebujesz lub nie znasz.",
	revoked:
		"Token unieważniony: programy, które go mają, straciły dostęp. W razie potrzeby utwórz nowy.",

	form: {
		title: "Utwórz token API",
		nameHelp: "Do czego służy token. Nazwę widzisz tylko ty.",
		scopes: "Na co pozwala",
		scope: {
			read: "Podgląd tego, co widzisz tylko ty: twoich partii i miejsc",
			play: "Tworzenie partii, dołączanie do nich i gra",
			bot: "Zmiana tego konta w konto bota, na zawsze",
		},
		short: { read: "podgląd", play: "gra", bot: "zmiana w bota" },
		fairPlay:
			"Jeśli rozkazy wybiera program, graj z konta bota. Na każdym innym wybieraj je samodzielnie.",
		end: "Jak długo jest ważny",
		days: (days) => `${whole(days)} dni`,
		year: "Rok",
		never: "Aż go unieważnisz",
		submit: "Utwórz token",
		back: "Wróć do swojego konta",
	},

	problems: {
		name_missing: "Wpisz nazwę.",
		name_long: (most) => `Nazwa tokena ma najwyżej ${whole(most)} znaków.`,
		name_taken: "Masz już token o tej nazwie. Wybierz inną.",
		scopes_missing: "Zaznacz, na co pozwala: przynajmniej jedną rzecz.",
		too_many: (most) =>
			`Masz ${whole(most)} tokenów. Najpierw unieważnij któryś z nich.`,
	},

	fresh: {
		title: "Twój nowy token",
		text: "Skopiuj go teraz: nie przechowujemy go, więc nie pokażemy go drugi raz. Kto go ma, może robić to, na co pozwala.",
		label: "Token",
		copy: "Kopiuj",
		copied: "Skopiowano",
		notCopied: "Skopiuj ten token:",
		use: "Programy wysyłają go z każdym żądaniem:",
		done: "Mam go w bezpiecznym miejscu",
	},
};
