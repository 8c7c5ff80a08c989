/** Why something can’t be done before a game begins, in French. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "La partie a déjà commencé.",
	not_host: "Seul l’hôte peut faire cela.",
	removed: "L’hôte vous a fermé cette partie.",
	not_open: "Il est trop tard pour entrer. Vous pouvez regarder la partie.",
	too_fast: "Pas si vite. Attendez un instant, puis réessayez.",
	not_seated: "Vous regardez cette partie sans y jouer.",
	no_seat: "Cette place est prise.",
	kept: "Les places libres sont gardées pour ceux qui ont joué avant.",
	already_seated: "Vous avez déjà une place.",
	too_few_seats: "Il faut plus de joueurs pour commencer.",
};

export const refusedOther =
	"Le serveur n’a pas accepté. Essayez encore une fois.";
