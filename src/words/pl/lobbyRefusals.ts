/** Why something can’t be done before a game begins, in Polish. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "Partia już się zaczęła.",
	not_host: "To może zrobić tylko gospodarz.",
	removed: "Gospodarz usunął cię z tej partii.",
	not_open: "Za późno, by dołączyć do tej partii. Możesz ją oglądać.",
	too_fast: "Nie tak szybko. Odczekaj chwilę i spróbuj ponownie.",
	not_seated: "Oglądasz tę partię, nie grasz w niej.",
	no_seat: "To miejsce jest zajęte.",
	kept: "Wolne miejsca są zarezerwowane dla tych, którzy grali wcześniej.",
	already_seated: "Masz już miejsce.",
	too_few_seats: "Do rozpoczęcia potrzeba więcej graczy.",
};

export const refusedOther = "Serwer tego nie przyjął. Spróbuj ponownie.";
