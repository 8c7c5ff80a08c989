/** The words of the pages, in Polish. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { counted, exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => counted(count, "pole", "pola", "pól");

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"Gra o podboju na mapie z sześciokątów. Wszyscy planują w tajemnicy, a tury rozgrywają się jednocześnie. Za darmo, w przeglądarce, ze znajomymi, nieznajomymi albo botami.",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "Przejdź do treści",
	notLoaded: "Część tej strony się nie wczytała. Próbujemy ponownie…",
	home: "Hexmarch, strona główna",
	howToPlay: "Jak grać",
	api: "API dla programów",
	licence: "Wolne oprogramowanie na licencji MIT.",
	nav: {
		label: "Strony",
		games: "Partie",
		yourGames: "Twoje partie",
		yourGamesWait: (count) =>
			`Twoje partie: ${counted(count, "czeka", "czekają", "czeka")} na ciebie`,
		createGame: "Utwórz partię",
		rules: "Zasady",
	},
	display: "Wygląd",
	language: "Język",
	theme: "Motyw",
	themes: { auto: "Automatyczny", light: "Jasny", dark: "Ciemny" },
	contrast: "Kontrast",
	contrasts: { normal: "Normalny", high: "Wysoki, ze wzorami" },
	playingAs: (name) => `Grasz jako ${name}`,

	homePage: {
		title: "Hexmarch: gra o podboju na sześciokątach",
		heading: "Maszeruj, pole po polu",
		lead: "Hexmarch to gra o podboju na mapie z sześciokątów, w której wszyscy planują w tajemnicy, a tury rozgrywają się jednocześnie.",
		gameWaits: "Twoja partia na ciebie czeka",
		gamesWait: (count) =>
			`${counted(count, "partia czeka", "partie czekają", "partii czeka")} na ciebie`,
		playNow: "Graj teraz",
		playNowHint: (minutes) =>
			`Z ludźmi z całego świata, w ciągu dziesięciu sekund, najwyżej ${counted(minutes, "minutę", "minuty", "minut")}. Puste miejsca zajmą boty.`,
		play: "Graj z botami",
		oneClick: (bots, cols, rows) =>
			`Przeciw ${counted(bots, "botowi", "botom", "botom")} na planszy ${whole(cols)} × ${whole(rows)}. Bez zegara, bez konta.`,
		lesson: "Naucz się, grając",
		lessonHint: "Pierwszy raz? Samouczek w półtorej minuty.",
		noLesson: "Nie, dziękuję",
		ways: "Inne sposoby gry",
		openGames: "Zobacz otwarte partie",
		howTitle: "Jak grać, w pięciu obrazkach",
		allRules: "Przeczytaj wszystkie zasady",
		demo: "Partia botów",
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mapa ${whole(cols)} na ${whole(rows)} pól, ${
				turnsPlayed === 0
					? "przed pierwszą turą"
					: `po ${counted(turnsPlayed, "turze", "turach", "turach")}`
			}`,
		seat: (name, count, share) =>
			`${name} ma ${tiles(count)}, ${percent(share)} mapy.`,
		free: (count) =>
			count === 0 ? "Żadne pole nie jest wolne." : `Wolne: ${tiles(count)}.`,
	},

	challenge: {
		title: "Chwileczkę",
		heading: "Jesteś człowiekiem?",
		text: "Programy otwierają tu partie tysiącami. Poczekaj, aż pole poniżej potwierdzi, że nie jesteś jednym z nich, i przejdź dalej. Przez dobę nie zapytamy ponownie.",
		script:
			"Bez JavaScriptu nie możemy tego stwierdzić. Nadal możesz dołączać do partii z listy albo się zalogować.",
		goOn: "Dalej",
	},
	noCookie: {
		title: "Brak pliku cookie",
		heading: "Przeglądarka nie wysłała pliku cookie",
		text: "Po pliku cookie poznajemy, kto siedzi na którym miejscu. Bez niego po każdym kliknięciu będziesz dla nas kimś nowym i nie znajdziesz swojej partii.",
		how: "Jeśli przeglądarka przechowuje pliki cookie, po prostu przejdź dalej. Jeśli znów zobaczysz tę stronę, najpierw zezwól tej witrynie na pliki cookie.",
		again: "Dalej",
		back: "Strona główna",
	},
	sending: "Wysyłanie…",
	otherReader:
		"W innej karcie nastąpiło zalogowanie albo wylogowanie, więc ta strona nie jest już twoja.",

	gamePage: {
		title: (turn, inAll) =>
			`Tura ${whole(turnNumber(turn))}${inAll === null ? "" : ` z ${whole(inAll)}`}`,
		lobbyTitle: "Czekamy na początek",
		phases: {
			waiting: "Nowi gracze wybierają, gdzie zaczną.",
			collecting: "Wszyscy wydają rozkazy.",
		},
		lobby: (taken, all) =>
			`Partia jeszcze się nie zaczęła: zajęte ${whole(taken)} z ${counted(all, "miejsca", "miejsc", "miejsc")}.`,
		leads: (name, count, share) =>
			`Prowadzi ${name}: ${tiles(count)}, ${percent(share)} mapy.`,
		nobodyLeads: "Nikt jeszcze nie ma ziem.",
		leadsByPoints: (name, points) =>
			`Prowadzi ${name}: ${counted(points, "punkt", "punkty", "punktów")}.`,
		toWin: (count) => `Do wygranej potrzeba: ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "Ostatnia tura: wygrywa najwięcej punktów."
				: `Jeszcze ${counted(turns, "tura", "tury", "tur")}: wygrywa najwięcej punktów.`,
		needsScript:
			"Do gry ta strona potrzebuje JavaScriptu, który jest wyłączony albo się nie wczytał. Mapa poniżej pokazuje partię z chwili otwarcia strony.",
		reload: "Odśwież stronę",
		playedOn: (turn, names) =>
			`Dalszy ciąg od tury ${whole(turnNumber(turn))} ${names.length === 0 ? "innej partii" : `partii graczy ${list(names)}`}`,
		unrated: "Nie liczy się do rankingu.",
		seats: "Gracze",
		columns: {
			rank: "Miejsce",
			player: "Gracz",
			points: "Punkty",
			level: "Poziom",
			land: "Ziemie",
			share: "Udział",
		},
		emptySeat: "Puste miejsce",
		you: "ty",
		bots: botKinds,
		absent: "jeszcze nie w grze",
		dead: "poza grą",
		resigned: "poddane, dalej gra bot",
		gaveUp: "poddane",
	},

	newGame: {
		title: "Utwórz partię",
		lead: "Zajmujesz pierwsze miejsce i dostajesz link do wysłania. Zmień, co chcesz: wszystko jest ustawione na dobrą partię.",
		who: "Kto gra",
		game: "W co gracie",
		finer: "Szczegółowe zasady",
		finerHint: "Koniec, plany, szybkość i zdarzenia",
		create: "Utwórz partię",
	},

	join: {
		title: "Dołącz do partii",
		label: "Dołącz do partii znajomych",
		help: "Wklej link albo sam kod z jego końca.",
		join: "Dołącz",
		wrong:
			"To nie jest link ani kod partii. Może być ucięty: poproś o cały link i wklej go tutaj.",
	},

	refused: {
		title: "Nie udało się",
		heading: "To się nie udało",
		toRematch: "Zobacz rewanż",
		back: "Wróć do partii",
		notOver: "Rewanż musi poczekać, aż ta partia się skończy.",
		playOn: {
			not_over:
				"Ta partia jeszcze trwa. Gdy się skończy, możesz grać dalej od dowolnej jej tury.",
			no_turn:
				"Ta partia nie ma takiej tury, od której można by grać dalej. Wybierz inną.",
			no_land: "Ten gracz nie ma w tej turze ziem. Wybierz innego gracza.",
			too_long:
				"Tak daleko w długiej partii nie da się grać dalej. Wybierz wcześniejszą turę.",
		},
	},

	notWatchable: {
		title: "Zamknięta partia",
		heading: "Oglądać mogą tylko gracze",
		text: "Ta partia powstała tylko dla swoich graczy.",
		canJoin: "Jest wolne miejsce: zajmij je, a będziesz jednym z nich.",
		join: "Zajmij miejsce",
		otherGames: "Zobacz inne partie",
	},

	notFound: {
		title: "Poza mapą",
		heading: "Poza mapą",
		text: "Pod tym adresem niczego nie ma. Adres partii mógł zostać ucięty przy kopiowaniu: spróbuj jeszcze raz z całym linkiem.",
		back: "Wróć na stronę główną",
	},

	errors: {
		internal: {
			title: "Coś się zepsuło",
			heading: "Coś się zepsuło po naszej stronie",
			text: "To nie twoja wina i nic potwierdzonego nie przepadło. Spróbuj ponownie za chwilę.",
		},
		forbidden: {
			title: "Nie stąd",
			heading: "To przyszło z innej witryny",
			text: "Dla twojego bezpieczeństwa formularze liczą się tylko wtedy, gdy są wysłane z naszych stron. Otwórz stronę tutaj i spróbuj ponownie.",
		},
		too_large: {
			title: "Za dużo naraz",
			heading: "To było za dużo naraz",
			text: "Przesłane dane są większe niż każdy z naszych formularzy. Wróć i spróbuj ponownie.",
		},
		too_many: {
			title: "Za szybko",
			heading: "To było dużo jak na jedną minutę",
			text: "Przyszło stąd tyle żądań w tak krótkim czasie, że musimy je spowolnić. Odczekaj minutę i spróbuj ponownie: twoje partie trwają dalej.",
		},
		too_many_today: {
			title: "Dużo partii",
			heading: "To było dużo partii jak na jeden dzień",
			text: "Z twojej sieci zaczęto dziś tyle partii, że następną można zacząć dopiero jutro. Nadal możesz dołączać do partii, a twoje trwają dalej.",
		},
		too_many_here: {
			title: "Dużo partii",
			heading: "Wiele partii stąd jeszcze się nie skończyło",
			text: "Z twojej sieci jest otwartych lub w toku tyle partii, że teraz nie można zacząć następnej. Dołącz do którejś z listy partii albo spróbuj za kilka minut.",
		},
		too_many_open: {
			title: "Już czekają",
			heading: "Twoje partie wciąż czekają na graczy",
			text: "Masz miejsce w kilku partiach, które jeszcze się nie zaczęły. Zacznij albo opuść jedną z nich i wtedy utwórz następną.",
		},
		too_many_games: {
			title: "Dużo partii",
			heading: "Grasz w wielu partiach",
			text: "Grasz w tylu partiach, że nie możesz zacząć następnej. Najpierw zakończ kilka z nich.",
		},
		bad_request: {
			title: "Niezrozumiałe",
			heading: "Nie rozumiemy tego",
			text: "Ta strona nie wysyła czegoś takiego. Wróć, odśwież stronę i spróbuj ponownie.",
		},
		away: {
			title: "Nie w tej chwili",
			heading: "Nie możemy tego teraz sprawdzić",
			text: "Nasza baza danych nie odpowiada. Partie trwają dalej i nic nie przepadło. Spróbuj ponownie za minutę.",
		},
		archive_away: {
			title: "Nie w tej chwili",
			heading: "Nie możemy tego teraz sprawdzić",
			text: "Archiwum zakończonych partii nie odpowiada. Trwające partie toczą się dalej i nic nie przepadło. Spróbuj ponownie za minutę.",
		},
		updating: {
			title: "Aktualizacja",
			heading: "Ta partia jest aktualizowana",
			text: "Do tej partii zmierza nowa wersja serwisu. Nic nie przepadło: wróć za minutę.",
		},
		unreadable: {
			title: "Nie da się otworzyć",
			heading: "Tej partii nie da się otworzyć",
			text: "Zapisanych danych tej partii nie można odczytać. Nic nie zostało usunięte. Problem jest w naszym dzienniku i się nim zajmiemy. Twoich innych partii to nie dotyczy.",
		},
		not_a_form: {
			title: "To nie formularz",
			heading: "To nie jest żaden z naszych formularzy",
			text: "Ten adres przyjmuje tylko to, co wysyła formularz na stronie. Użyj formularza na stronie.",
		},
	},

	embed: { onSite: "na Hexmarch", live: "Na żywo" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,

	offline: offlineWords,
	manual: manualWords,
	push: pushWords,
};
