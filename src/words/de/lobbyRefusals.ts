/** Why something can’t be done before a game begins, in German. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "Die Partie hat schon begonnen.",
	not_host: "Das kann nur der Gastgeber.",
	removed: "Der Gastgeber hat dich aus dieser Partie entfernt.",
	not_open: "Es ist zu spät, hier mitzuspielen. Du kannst zuschauen.",
	too_fast: "Nicht so schnell. Warte einen Moment und versuch es noch einmal.",
	not_seated: "Du schaust bei dieser Partie zu, du spielst nicht mit.",
	no_seat: "Dieser Platz ist besetzt.",
	kept: "Die freien Plätze sind für die reserviert, die zuvor gespielt haben.",
	already_seated: "Du hast schon einen Platz.",
	too_few_seats: "Zum Beginnen braucht es mehr Spieler.",
};

export const refusedOther =
	"Der Server hat das nicht angenommen. Versuch es noch einmal.";
