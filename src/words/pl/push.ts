/** The words of notifications, and of the page where readers choose them, in Polish. */
import type { pushWords as words } from "../en/push.ts";

export const pushWords: typeof words = {
	title: "Powiadomienia",
	lead: "Hexmarch może dać ci znać, gdy czeka na ciebie partia, nawet kiedy jest zamknięty.",
	needsScript:
		"Aby włączyć powiadomienia, ta strona potrzebuje JavaScriptu, który jest wyłączony albo się nie wczytał.",
	unsupported:
		"Ta przeglądarka nie może pokazywać powiadomień z tej witryny. Spróbuj w aktualnym Chrome, Edge, Firefoksie lub Safari, poza oknem prywatnym.",
	install:
		"Na iPhonie i iPadzie powiadamiać mogą tylko zainstalowane witryny. Naciśnij „Udostępnij”, potem „Do ekranu początkowego”; otwórz stamtąd Hexmarch i wróć na tę stronę.",
	blocked:
		"Przeglądarka blokuje powiadomienia z tej witryny. Aby na nie zezwolić, naciśnij ikonę obok adresu, wybierz ustawienia witryny i odśwież tę stronę.",
	off: "Przeglądarka zapyta, czy ta witryna może cię powiadamiać. Potem wybierzesz, o czym, a jedno naciśnięcie wszystko wyłączy.",
	turnOn: "Włącz powiadomienia",
	on: "Powiadomienia są włączone w tej przeglądarce.",
	turnOff: "Wyłącz",
	trial: "Wyślij mi próbne",
	choices: {
		label: "Powiadom mnie, gdy",
		turns: "jest moja kolej w partii korespondencyjnej",
		begins: "zaczyna się moja partia",
		ends: "kończy się moja partia korespondencyjna",
		signIns: "ktoś loguje się na moje konto w innej przeglądarce",
	},
	quiet: {
		label: "Godziny ciszy",
		use: "Nie powiadamiaj mnie w tych godzinach",
		from: "Od",
		to: "Do",
		help: "Jeśli po ich końcu partia nadal na ciebie czeka albo już się skończyła, wtedy dostaniesz powiadomienie. Logowanie na konto pokaże się od razu, bez dźwięku.",
	},
	status: {
		saved: "Zapisano.",
		off: "Powiadomienia są wyłączone.",
		sent: "W drodze: pojawi się za kilka sekund.",
		dismissed:
			"Przeglądarka zapytała, ale nie dostała zgody. Naciśnij ponownie, a zapyta jeszcze raz.",
		failed: "Nie udało się. Sprawdź połączenie i naciśnij ponownie.",
		tooMany:
			"To było dużo jak na jedną minutę. Odczekaj chwilę i naciśnij ponownie.",
	},
	offer: "Powiadom mnie, gdy będzie moja kolej",
	offerBegin: "Powiadom mnie, gdy ta partia się zacznie",
	section:
		"Wybierz, o czym powiadamia cię ta przeglądarka: twoja kolej, początek lub koniec partii, czyjeś logowanie.",
	choose: "Wybierz powiadomienia",

	notice: {
		turn: "Twoja kolej",
		begins: "Twoja partia się zaczyna",
		over: "Twoja partia się skończyła",
		won: "Wygrywasz",
		gaveUp: (name) => `${name} poddaje się`,
		signIn: "Ktoś loguje się na twoje konto",
		signInText: (agent) =>
			`${agent}. Jeśli to nie ty, naciśnij tutaj i wyloguj tę przeglądarkę.`,
		trial: "Powiadomienia działają",
		trialText: "Tak Hexmarch daje ci znać, że czeka na ciebie partia.",
	},
};
