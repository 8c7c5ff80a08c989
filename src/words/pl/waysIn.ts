/** The words of the ways into an account besides the password, in Polish. */
import type { WaysInWords } from "../en/waysIn.ts";
import { pluralIn } from "../pluralIn.ts";
import { counted } from "./numbers.ts";

const form = /* @__PURE__ */ pluralIn("pl");

export const waysInWords: WaysInWords = {
	codes: {
		title: "Kody odzyskiwania",
		text: "Jeśli stracisz hasło lub klucz dostępu, kod odzyskiwania wpuści cię z powrotem. Każdy działa raz.",
		none: "Nie masz jeszcze kodów odzyskiwania.",
		left: (count) =>
			count === 0
				? "Wszystkie kody odzyskiwania są zużyte: utwórz nowe."
				: `${form(count, { one: "Został", few: "Zostały", many: "Zostało", other: "Zostało" })} ${counted(count, "kod", "kody", "kodów")} odzyskiwania.`,
		made: (day) => `Utworzono ${day}.`,
		make: "Utwórz dziesięć kodów",
		remake: "Utwórz dziesięć nowych kodów",
		remakeHelp: "Nowe kody zastępują stare, które przestają działać.",
	},

	newCodes: {
		title: "Twoje kody odzyskiwania",
		text: "Przechowuj te dziesięć kodów tam, gdzie nikt inny nie zagląda, i nie tylko na tym urządzeniu. Pokazujemy je tylko teraz: sami ich nie przechowujemy.",
		list: "Dziesięć kodów odzyskiwania",
		copy: "Kopiuj",
		copied: "Skopiowano",
		notCopied: "Skopiuj te kody:",
		print: "Drukuj",
		download: "Pobierz",
		file: (name, address) =>
			`Kody odzyskiwania gracza ${name} w ${address}. Każdy działa raz, na ${address}/recover`,
		done: "Kody są w bezpiecznym miejscu",
	},

	recover: {
		title: "Użyj kodu odzyskiwania",
		lead: "Każdy z kodów odzyskiwania loguje cię raz. Potem możesz ustawić nowe hasło.",
		submit: "Zaloguj się",
		link: "Nie pamiętasz hasła?",
		remembered: "Pamiętasz jednak hasło?",
		noCodes:
			"Bez hasła, klucza dostępu i kodu odzyskiwania nie możemy stwierdzić, że konto jest twoje. Nadal możesz grać jako gość albo zarejestrować nowe konto.",
	},

	newPassword: {
		title: "Ustaw nowe hasło",
		recovered: "Logowanie się udało. Ten kod odzyskiwania jest już zużyty.",
		endOthers: "Wyloguj wszystkie inne przeglądarki",
		endOthersHelp:
			"Zostaw zaznaczone, jeśli ktoś inny może znać twoje hasło albo mieć twoje urządzenie.",
		submit: "Ustaw hasło",
		done: "Nowe hasło jest ustawione. Inne przeglądarki pozostają zalogowane.",
		skip: "Zostaw, jak jest",
		none: "To konto nie ma hasła. Możesz je ustawić jako dodatkowy sposób logowania.",
		forgot: "Nie pamiętasz obecnego hasła?",
		proveOtherwise: "Potwierdź w inny sposób, że to ty",
		remove: "Usuń hasło",
		removed: "Hasło jest usunięte. Od teraz logujesz się bez niego.",
	},

	confirm: {
		title: "Czy to ty?",
		text: "Ta zmiana mogłaby kogoś wpuścić albo odciąć ci dostęp. Potwierdź jeszcze raz, że konto jest twoje, a potem ją powtórz.",
		submit: "Potwierdź",
		withCode: "Użyj zamiast tego kodu odzyskiwania",
		codeHelp: "Kod będzie potem zużyty.",
		back: "Wróć do konta",
	},

	passkeys: {
		title: "Klucze dostępu",
		text: "Z kluczem dostępu logujesz się palcem, twarzą albo blokadą ekranu. Nikt go nie zgadnie i żadna inna witryna nie może o niego poprosić.",
		none: "Nie masz jeszcze kluczy dostępu.",
		add: "Dodaj klucz dostępu",
		needsScript: "Klucze dostępu wymagają JavaScriptu.",
		unsupported:
			"Ta przeglądarka nie obsługuje kluczy dostępu. Aktualny Chrome, Edge, Firefox lub Safari je obsługuje.",
		keyOnly:
			"W tej przeglądarce klucz dostępu wymaga klucza bezpieczeństwa, przez USB lub NFC.",
		name: "Nazwa tego klucza dostępu",
		rename: "Zmień nazwę",
		remove: "Usuń",
		renameNamed: (name) => `Zmień nazwę: ${name}`,
		removeNamed: (name) => `Usuń: ${name}`,
		made: (day) => `Dodano ${day}`,
		used: (day) => `ostatnio użyto ${day}`,
		neverUsed: "jeszcze nieużywany",
		refused: (day) =>
			`Odrzucono ${day}, bo wyglądał na kopię. Usuń go i dodaj nowy.`,
		onlyWayIn:
			"To twój jedyny sposób logowania, więc nie można go usunąć. Najpierw ustaw hasło albo dodaj inny klucz dostępu.",
		signIn: "Zaloguj się kluczem dostępu",
		register: "Zarejestruj się kluczem dostępu",
		registerHelp:
			"Albo bez hasła: wybierz nazwę powyżej i zapisz klucz dostępu na tym urządzeniu.",
		confirm: "Potwierdź kluczem dostępu",
		removed: "Klucz dostępu jest usunięty. Usuń go też na swoim urządzeniu.",
		added: "Klucz dostępu jest dodany.",

		problems: {
			cancelled: "Nie użyto klucza dostępu. Spróbuj ponownie, kiedy zechcesz.",
			exists: "To urządzenie ma już klucz dostępu do twojego konta.",
			unreachable:
				"Nie udało się z nami połączyć. Sprawdź połączenie i spróbuj ponownie.",
			expired: "To trwało zbyt długo. Spróbuj ponownie.",
			unknown:
				"Ten klucz dostępu nie należy tu do żadnego konta: mógł zostać usunięty. Zaloguj się w inny sposób.",
			refused:
				"Nie udało się zweryfikować tego klucza dostępu. Spróbuj ponownie albo zaloguj się w inny sposób.",
			copied:
				"Ten klucz dostępu wygląda na kopię, więc został odrzucony. Zaloguj się w inny sposób, a potem usuń go na stronie konta.",
			too_many_passkeys:
				"Masz dwadzieścia kluczy dostępu. Najpierw usuń jeden.",
		},
	},

	providers: {
		title: "Konta w innych serwisach",
		text: "Możesz logować się tu kontem z innego serwisu. Dowiadujemy się tylko, które to konto: nie poznajemy jego hasła, nazwy ani adresu.",
		link: (site) => `Połącz konto ${site}`,
		unlink: (site) => `Odłącz ${site}`,
		made: (day) => `Połączono ${day}`,
		signIn: (site) => `Zaloguj się przez ${site}`,
		confirm: (site) => `Potwierdź przez ${site}`,
		linked: (site) => `Możesz teraz logować się przez ${site}.`,
		unlinked: (site) => `Nie możesz już logować się przez ${site}.`,
		register: {
			title: "Wybierz nazwę",
			lead: (site) =>
				`Twoje konto ${site} jest tu nowe. Wybierz nazwę i masz konto.`,
			hasAccount: (site) =>
				`Jeśli masz tu już konto, zaloguj się na nie i połącz ${site} na jego stronie.`,
		},
		problems: {
			denied: (site) =>
				`Logowanie przez ${site} się nie udało, bo nie było twojej zgody. Spróbuj ponownie albo zaloguj się w inny sposób.`,
			failed: (site) =>
				`${site} nie odpowiada tak, jak trzeba. Spróbuj za minutę albo zaloguj się w inny sposób.`,
			expired: (site) =>
				`Logowanie przez ${site} trwało zbyt długo albo zaczęło się w innej przeglądarce. Spróbuj ponownie.`,
			taken: (site) =>
				`To konto ${site} jest połączone z innym kontem tutaj. Najpierw je tam odłącz.`,
			other: (site) =>
				`To nie jest konto ${site}, które jest połączone z twoim.`,
		},
	},

	news: {
		banner: "Ktoś loguje się na twoje konto w nowej przeglądarce.",
		look: "Sprawdź, czy to ty",
		title: "Czy to ty?",
		began: (agent, day) => `${agent}, logowanie ${day}`,
		proofs: {
			password: "hasłem",
			passkey: "kluczem dostępu",
			code: "kodem odzyskiwania",
			github: "kontem GitHub",
			google: "kontem Google",
		},
		yes: "Tak, to ja",
		no: "Nie: wyloguj",
		yesNamed: (agent) => `Tak, ${agent} to ja`,
		noNamed: (agent) => `Nie: wyloguj ${agent}`,
		ended:
			"Ta przeglądarka jest wylogowana. Zmień teraz hasło, usuń klucze dostępu, których nie znasz, i utwórz nowe kody odzyskiwania.",
	},
};
