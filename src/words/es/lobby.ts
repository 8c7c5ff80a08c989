/** The words of the lobby, in Spanish. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, phrases, plural } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host =
	"La partida es tuya. Comparte el enlace, y empieza cuando estén todos.";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "Esperando jugadores",
	titleIn: (taken, all) => `${taken} de ${all} están aquí · Hexmarch`,
	taken: (taken, all) =>
		`${taken} de ${plural(all, "plaza ocupada", "plazas ocupadas")}`,
	beginsIn: (time) => `Empieza en ${time}`,
	host,
	seated: (host) =>
		`Tienes una plaza. ${host} empieza la partida, o empieza sola cuando se ocupen todas las plazas.`,
	invited: (host) =>
		`${host} te invita a jugar. Ocupa una plaza: no necesitas cuenta.`,
	empty: "Aún no hay nadie. Quien ocupe la primera plaza será el anfitrión.",
	keptFor: (names) =>
		`Las plazas libres están reservadas para ${list(names)}, de la partida anterior. Los demás pueden mirar.`,
	expected: "se espera",
	soon: "Tienes una plaza. Prepárate.",
	beginsByItself: "Tienes una plaza. La partida empieza sola.",
	full: "Todas las plazas están ocupadas. Quédate a mirar.",
	tooFew: (needed) => `${host} Hacen falta ${needed} jugadores para empezar.`,
	join: "Ocupar una plaza",
	leave: "Dejar la plaza",
	begin: "Empezar ya",
	seats: "Plazas",
	you: "tú",
	isHost: "anfitrión",
	away: "ausente",
	free: "Plaza libre",
	fills: emptySeatFills,
	moreFree: (count) => `${plural(count, "plaza libre", "plazas libres")} más`,
	remove: "Expulsar",
	removeSure: (name) => `¿Expulsar a ${name}? No podrá volver a esta partida.`,
	removeYes: "Sí, expulsar",
	link: "Invita a otros con este enlace",
	copy: "Copiar",
	copied: "Copiado",
	notCopied:
		"Tu navegador no ha dejado que esta página copie el enlace. Cópialo de aquí:",
	share: "Compartir",
	joined: (name) => `${name} ha ocupado una plaza`,
	left: (name) => `${name} se ha ido`,
	youAreHost: "Ahora la partida es tuya",
	closed: {
		title: "Esta partida se ha cerrado",
		text: "Ya no la esperaba nadie. Hay otras partidas, y puedes abrir la tuya.",
		openGames: "Partidas abiertas",
		home: "Inicio",
	},
};
