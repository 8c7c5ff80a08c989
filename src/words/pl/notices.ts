/** The words of pages that say why something was not done, in Polish. */
import type { NoticeWords } from "../en/notices.ts";

export const noticeWords: NoticeWords = {
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
};
