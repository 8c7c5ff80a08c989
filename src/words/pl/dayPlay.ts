/** What the script of a day's march says, in Polish: how a try goes, and a result for others. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { counted, signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "Przygotowujemy marsz…",
	failed: "Brak połączenia. Nic się jeszcze nie zaczęło: spróbuj ponownie.",
	lost: "Brak połączenia. Twoje tury są tu zapisane: odśwież stronę, aby grać dalej.",
	refused: {
		no_player:
			"Przeglądarka nie wysłała pliku cookie, więc nie można było zapisać twojej próby. Zezwól tej witrynie na pliki cookie i odśwież stronę.",
		updated: "Gra właśnie się zaktualizowała. Odśwież stronę i graj dalej.",
		no_day: "Nie ma marszu tego dnia.",
		no_try: "Ten marsz jeszcze się dla ciebie nie zaczął.",
		too_late:
			"Twoja partia przyszła za późno: czas próby minął. Nie ma wyniku.",
		already_scored: "Masz już wynik tego dnia, więc ta partia się nie liczy.",
		not_continued:
			"Twoja próba trwa dalej w innym oknie. Odśwież stronę, aby grać od tamtego miejsca.",
		too_many:
			"To było dużo jak na jedną minutę. Odczekaj minutę i spróbuj ponownie.",
		other: "Serwer nie mógł odtworzyć tej partii, więc nie ma ona wyniku.",
	},
	left: (minutes) =>
		`Liczy się jeszcze przez ${counted(minutes, "minutę", "minuty", "minut")}`,
	over: "Czas próby minął: ta partia nie ma wyniku",
	unscored: "Bez wyniku",
	sending: "Wysyłamy twoją partię…",
	notSent:
		"Twoja partia jeszcze nie dotarła. Zostaw tę stronę otwartą: wyśle się, gdy tylko wróci połączenie.",
	scored: (lead) => `Twój wynik: ${lead}`,
	notScored: (lead) => `${lead}, bez wyniku`,
	toResult: "Zobacz swoje miejsce",
	toDay: "Wróć do dnia",

	result: {
		copy: "Kopiuj jako tekst",
		copied: "Skopiowano. Wklej, gdzie chcesz.",
		notCopied: "Przeglądarka nie pozwoliła na kopiowanie. Oto tekst:",
		picture: "Zapisz jako obraz",
	},

	share: {
		title: (date) => `Hexmarch, marsz dnia: ${date}`,
		score: (lead, points, rival) =>
			`${lead} (${whole(points)} do ${whole(rival)})`,
		caption: "Przewaga nad najlepszym botem, tura po turze",
	},
};
