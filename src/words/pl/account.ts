/** The words of accounts, in Polish. */

import type { AccountWords } from "../en/account.ts";
import { pluralIn } from "../pluralIn.ts";
import { counted, whole } from "./numbers.ts";

const form = /* @__PURE__ */ pluralIn("pl");

export const accountWords: AccountWords = {
	deletedPlayer: "usunięty gracz",

	name: {
		label: "Nazwa",
		help: (least, most) =>
			`Od ${whole(least)} do ${whole(most)} liter, cyfr, - i _. Widzą ją wszyscy i nie można jej później zmienić.`,
	},
	password: {
		label: "Hasło",
		help: (least) =>
			`Co najmniej ${whole(least)} dowolnych znaków. Trzy lub cztery słowa to dobre hasło.`,
	},
	current: { label: "Obecne hasło" },
	new: { label: "Nowe hasło" },
	code: { label: "Kod odzyskiwania" },
	hasProblems: "Coś poniżej wymaga poprawki:",

	problems: {
		name_missing: "Wpisz nazwę.",
		name_length: (least, most) =>
			`Nazwa ma od ${whole(least)} do ${whole(most)} znaków.`,
		name_characters:
			"Nazwa może mieć tylko litery od A do Z, cyfry, - i _: litery ze znakami i inne alfabety mogą wyglądać tak samo.",
		name_empty: "Nazwa musi mieć co najmniej jedną literę lub cyfrę.",
		name_reserved:
			"Ta nazwa wyglądałaby, jakby należała do serwisu. Wybierz inną.",
		name_refused: "Ta nazwa może kogoś zranić. Wybierz inną.",
		name_taken: "Ktoś ma już tę nazwę albo bardzo podobną. Wybierz inną.",
		password_missing: "Wpisz hasło.",
		password_short: (least) => `Hasło ma co najmniej ${whole(least)} znaków.`,
		password_long: "To hasło jest za długie. Wybierz krótsze.",
		password_common:
			"To jedno z pierwszych haseł, które każdy by sprawdził. Wybierz inne.",
		password_name:
			"To prawie tylko twoja nazwa albo nasza, a to sprawdziłby każdy. Wybierz inne.",
		no_match:
			"Ta nazwa i to hasło do siebie nie pasują. Sprawdź jedno i drugie.",
		wrong_password: "To nie jest twoje hasło. Spróbuj ponownie.",
		code_missing: "Wpisz jeden ze swoich kodów odzyskiwania.",
		no_code:
			"Ta nazwa nie ma takiego kodu odzyskiwania albo jest on już zużyty. Sprawdź jedno i drugie albo użyj następnego kodu.",
		wrong_code:
			"To nie jest żaden z twoich kodów odzyskiwania albo jest on już zużyty. Użyj następnego.",
	},
	tooMany: {
		title: "Nie tak szybko",
		text: "To było dużo prób jak na jedną minutę. Odczekaj minutę i spróbuj ponownie.",
	},

	away: "Nasza baza danych teraz nie odpowiada. Odczekaj minutę i spróbuj ponownie: wysłanie dwa razy nie zaszkodzi.",
	unsure:
		"Nasza baza danych nie odpowiada, więc nie wiemy teraz, kim jesteś. Twoja sesja nadal trwa: odśwież tę stronę za minutę.",
	signedOut: {
		title: "Wylogowano",
		heading: "Wylogowano cię w tej przeglądarce",
		text: "Już nie wie, kim jesteś. Nasza baza danych nie odpowiedziała, więc strona twojego konta może jeszcze pokazywać tę sesję: zakończysz ją tam po ponownym zalogowaniu.",
	},

	signIn: {
		title: "Logowanie",
		submit: "Zaloguj się",
		noAccount: "Nie masz jeszcze konta?",
		register: "Zarejestruj się",
		guestGames: (name) =>
			`Masz partie jako ${name}. Jeśli się tu zalogujesz, zostaną przy tym gościu, już bez ciebie.`,
		keepGames: "Aby je zachować, zarejestruj nowe konto.",
	},

	register: {
		title: "Rejestracja",
		heading: "Twoja własna nazwa",
		lead: "Z kontem zachowujesz swoje partie, historię i ranking, na każdym urządzeniu. Wystarczą nazwa i hasło.",
		guest: (name) => `Twoje partie jako ${name} przejdą na konto.`,
		noRecovery:
			"Nie mamy jak wysłać ci nowego hasła. Niech zapamięta je przeglądarka, a na stronie konta utwórz kody odzyskiwania.",
		submit: "Zarejestruj się",
		hasAccount: "Masz już konto?",
		signIn: "Zaloguj się",
	},

	welcome: (name, games) =>
		games === 0
			? `Witaj, ${name}.`
			: `Witaj, ${name}. Razem z tobą ${form(games, { one: "przeszła", few: "przeszły", many: "przeszło", other: "przeszło" })} ${counted(games, "partia", "partie", "partii")}.`,

	page: {
		title: "Twoje konto",
		named: (name) => `${name}, twoje konto`,
		since: (day) => `Data rejestracji: ${day}.`,
		signOut: "Wyloguj się",
	},

	daysOff: {
		title: "Urlop",
		text: "Kiedy cię nie ma, partie korespondencyjne na ciebie czekają, a wszyscy w nich widzą, do kiedy. Po powrocie masz na każdą turę jeden dzień. Możesz wrócić wcześniej, kiedy chcesz.",
		days: "Ile dni, od teraz?",
		left: (days) =>
			days === 0
				? "Cały urlop z ostatnich dwunastu miesięcy jest wykorzystany."
				: `Z 28 dni na dwanaście miesięcy ${form(days, { one: "został", few: "zostały", many: "zostało", other: "zostało" })} ${counted(days, "dzień", "dni", "dni")}.`,
		take: "Weź urlop",
		refused: (most) => `Wpisz liczbę od 1 do ${whole(most)}.`,
		away: (day) =>
			`Masz urlop do ${day}. Partie korespondencyjne na ciebie czekają.`,
		back: "Wracam",
	},

	sessions: {
		title: "Twoje sesje",
		agent: (browser, system) =>
			system === null
				? (browser ?? "Jakaś przeglądarka")
				: `${browser ?? "Jakaś przeglądarka"}, ${system}`,
		isThis: "ta przeglądarka",
		began: (day) => `Zalogowano ${day}`,
		used: (days) =>
			days < 1
				? "używana w ciągu ostatniej doby"
				: days < 2
					? "ostatnio używana wczoraj"
					: `ostatnio używana ${whole(days)} dni temu`,
		end: "Wyloguj",
		endNamed: (agent) => `Wyloguj: ${agent}`,
		endAll: "Wyloguj wszędzie",
		help: "Jeśli którejś nie znasz, wyloguj ją i zmień hasło.",
	},

	change: {
		title: "Zmień hasło",
		help: "To wyloguje cię wszędzie indziej.",
		submit: "Zmień hasło",
		done: "Hasło zmienione, a wszędzie indziej cię wylogowano.",
	},

	data: {
		title: "Twoje dane",
		text: "Wszystko, co o tobie wiemy: twoje konto, gdzie i jak się logujesz, twoje partie i rankingi, w jednym pliku.",
		download: "Pobierz swoje dane",
	},

	remove: {
		title: "Usuń konto",
		text: "Twoja nazwa, rankingi i sesje zostaną wymazane, a trwające partie poddane. Zakończone partie zostaną u tych, którzy w nie z tobą grali, z napisem „usunięty gracz” w twoim miejscu. Tego nie da się cofnąć.",
		submit: "Usuń konto na zawsze",
		done: {
			title: "Usunięto",
			heading: "Twoje konto jest usunięte",
			text: "Twojej nazwy nie ma już w partiach i przez trzy miesiące nikt inny nie może jej przyjąć. Nadal możesz grać jako gość, kiedy chcesz.",
		},
	},
};
