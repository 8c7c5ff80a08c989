/** Why something can’t be done in a game, in Polish. */
import type { refusals as reasons } from "../en/refusals.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: typeof reasons = {
	...lobbyRefusals,
	no_bots: "Ta partia jest dla ludzi: boty z kontem nie mogą dołączyć.",
	not_playing: "Ta partia nie jest w toku.",
	not_json: "Serwer nie mógł tego odczytać. Odśwież stronę.",
	unknown_message: "Serwer tego nie zna. Odśwież stronę.",
	no_tile: "Nie ma takiego pola. Wybierz pole na planszy.",
	not_in_game: "Nie ma cię jeszcze na planszy.",
	no_bank: "W tej grze nic się nie odkłada.",
	game_full: "Na razie wszystkie miejsca są zajęte.",
	still_dead: "Nie możesz jeszcze wrócić.",
	no_action_left: "Nie masz już rozkazów w tej turze.",
	bank_first: "Najpierw zajmij pole, potem możesz odkładać.",
	already_in: "Jesteś już na planszy.",
	closed: "W tej grze nikt nie wybiera, gdzie zaczyna.",
	bad_first: "To pole jest zajęte. Wybierz wolne.",
	wrong_phase: "Za późno na tę fazę.",
	wrong_turn: "To przyszło już po końcu tury.",
	not_kept: "Rozkazy z wyprzedzeniem są tylko w partiach korespondencyjnych.",
	on_holiday: "Masz urlop. Najpierw wróć, potem graj.",
	resigned: "To miejsce jest już poddane. Nadal możesz oglądać.",
	orders_late:
		"Tura skończyła się, zanim wróciło połączenie: rozkazy, które nie dotarły na czas, nie zostały zagrane.",
	unseated:
		"W tej przeglądarce działa teraz inne konto albo żadne, więc to miejsce nie jest tu twoje. Zaloguj się jak przedtem i odśwież stronę.",
};
