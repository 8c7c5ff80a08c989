/** The words of the lobby, in Portuguese. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, phrases, plural } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host =
	"A partida é sua. Compartilhe o link, e comece quando todos estiverem aqui.";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "Esperando jogadores",
	titleIn: (taken, all) => `${taken} de ${all} estão aqui · Hexmarch`,
	taken: (taken, all) =>
		`${taken} de ${plural(all, "lugar ocupado", "lugares ocupados")}`,
	beginsIn: (time) => `Começa em ${time}`,
	host,
	seated: (host) =>
		`Você tem um lugar. ${host} começa a partida, ou ela começa sozinha quando todos os lugares estiverem ocupados.`,
	invited: (host) =>
		`${host} convida você para jogar. Ocupe um lugar: não precisa de conta.`,
	empty:
		"Ainda não há ninguém aqui. Quem ocupar o primeiro lugar é o anfitrião.",
	keptFor: (names) =>
		`Os lugares livres estão reservados para ${list(names)}, da partida anterior. Os demais podem assistir.`,
	expected: "esperado",
	soon: "Você tem um lugar. Prepare-se.",
	beginsByItself: "Você tem um lugar. A partida começa sozinha.",
	full: "Todos os lugares estão ocupados. Fique para assistir.",
	tooFew: (needed) => `${host} São precisos ${needed} jogadores para começar.`,
	join: "Ocupar um lugar",
	leave: "Deixar o lugar",
	begin: "Começar agora",
	seats: "Lugares",
	you: "você",
	isHost: "anfitrião",
	away: "ausente",
	free: "Lugar livre",
	fills: emptySeatFills,
	moreFree: (count) => `mais ${plural(count, "lugar livre", "lugares livres")}`,
	remove: "Remover",
	removeSure: (name) =>
		`Remover ${name}? Não será possível voltar a esta partida.`,
	removeYes: "Sim, remover",
	link: "Convide outros com este link",
	copy: "Copiar",
	copied: "Copiado",
	notCopied: "Seu navegador não deixou esta página copiar o link. Copie daqui:",
	share: "Compartilhar",
	joined: (name) => `${name} ocupou um lugar`,
	left: (name) => `${name} saiu`,
	youAreHost: "Agora a partida é sua",
	closed: {
		title: "Esta partida foi fechada",
		text: "Ninguém mais esperava por ela. Há outras partidas, e você pode abrir a sua.",
		openGames: "Partidas abertas",
		home: "Início",
	},
};
