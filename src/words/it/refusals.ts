/** Why something can’t be done in a game, in Italian. */
import type { refusals as en } from "../en/refusals.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: typeof en = {
	...lobbyRefusals,
	no_bots:
		"Questa partita è per persone: i bot con un account non possono entrare.",
	not_playing: "La partita non è in corso.",
	not_json: "Il server non è riuscito a leggere. Ricarica la pagina.",
	unknown_message: "Il server non ha capito. Ricarica la pagina.",
	no_tile: "Questa casella non esiste. Scegline una sul tabellone.",
	not_in_game: "Non sei ancora sul tabellone.",
	no_bank: "In questa partita non si mette da parte.",
	game_full: "Per ora tutti i posti sono occupati.",
	still_dead: "Non puoi ancora tornare.",
	no_action_left: "Non hai più ordini in questo turno.",
	bank_first: "Prima prendi una casella, poi puoi mettere da parte.",
	already_in: "Sei già sul tabellone.",
	closed: "In questa partita nessuno sceglie da dove cominciare.",
	bad_first: "Questa casella è occupata. Scegline una libera.",
	wrong_phase: "È arrivato troppo tardi per questa fase.",
	wrong_turn: "È arrivato a turno già finito.",
	not_kept: "Gli ordini in anticipo sono per le partite per corrispondenza.",
	on_holiday: "Sei in vacanza. Prima torna, poi gioca.",
	resigned: "Hai abbandonato questo posto. Puoi ancora guardare.",
	orders_late:
		"Il turno è finito prima che tornasse la connessione: gli ordini non arrivati in tempo non sono stati giocati.",
	unseated:
		"In questo browser ora hai un’altra identità, o non hai più l’accesso, quindi qui questo posto non è tuo. Accedi come prima e ricarica la pagina.",
};
