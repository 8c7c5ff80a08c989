/** The words of the replay of a finished game, in Portuguese. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Todos os outros estão fora.",
	"turn-cap": "A partida chegou ao último turno possível.",
	unattended: "A partida parou porque não havia mais ninguém.",
	resigned: "A partida acabou porque a última pessoa abandonou.",
};

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "O registro não diz com clareza com que regras a partida foi jogada.",
	map: "O tabuleiro não é o que a chave publicada no início dá.",
	key: "A chave não é a próxima da corrente publicada no início.",
	origin: "A partida não continuou da posição que ela indica.",
	order: "Há uma ordem, ou um início, que as regras não permitem.",
	late: "A partida já tinha acabado.",
	hash: "Pelas regras, as ordens levam a uma posição diferente da registrada.",
	final:
		"Pelas regras, a partida acaba em uma posição diferente da registrada.",
	end: "Pelas regras, a partida não acabou aqui, ou não deste modo.",
	standings: "Pelas regras, as colocações são outras.",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "Replay",
	titleAt: (turn) => `${turn} · replay · Hexmarch`,
	turnOf: (turn, inAll) => `Turno ${turnNumber(turn)} de ${inAll}`,
	after: (turns) => `Após o turno ${turns}`,
	over: "A partida acabou",
	wins: (name) => `${name} venceu`,
	nobodyWins: "Não sobrou ninguém, então ninguém venceu",
	isAhead: (name) => `${name} está à frente`,
	ends,
	lastTurn: "O último turno foi jogado.",
	wonByPoints: (points, turns) =>
		`${plural(points, "ponto")} após ${plural(turns, "turno")}.`,
	wonByLand: (tiles, turn) =>
		`${plural(tiles, "casa")} bastaram no turno ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${plural(turns, "turno")}, ${plural(players, "jogador", "jogadores")}`,
	needsScript:
		"Para ver a partida turno a turno, e para verificá-la, esta página precisa de JavaScript. Abaixo está como ela acabou.",
	loading: "Carregando o replay…",
	failed:
		"Não foi possível carregar os turnos desta partida. Abaixo está como ela acabou; recarregue a página para tentar de novo.",
	damaged:
		"O registro desta partida não pode ser jogado de novo. Abaixo está como ela acabou.",
	otherVersion:
		"Esta partida foi jogada por uma versão das regras que esta página não conhece. Recarregue a página para obter uma mais nova.",

	chart: {
		name: "Território por turno",
		slider: "Turno",
		after: "Após o turno",
		start: "Início",
		leads: (name, tiles, percent) =>
			`${name} lidera com ${plural(tiles, "casa")}, ${percent} do mapa`,
		follows: (name, tiles) => `${name} ${plural(tiles, "casa")}`,
		points: (name, points) => `${name} ${plural(points, "ponto")}`,
		nobody: "ninguém tem território",
		needed: "O bastante para vencer",
		table: "Território por turno, em tabela",
	},

	controls: {
		name: "Reprodução",
		play: "Reproduzir",
		pause: "Pausar",
		back: "Um turno para trás",
		forward: "Um turno para a frente",
		first: "Ao início",
		last: "Ao fim",
		speed: "Velocidade",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Mostrar ordens",
	copy: "Copiar link",
	copied: "Copiado",
	notCopied: "Seu navegador não deixou esta página copiar o link. Copie daqui:",
	copyHint: "Um link para este turno",
	download: "Baixar",
	downloadHint: "A partida inteira em JSON",
	analyse: "Analisar",
	playOn: "Continuar daqui",
	newGame: "Nova partida",

	keys: {
		title: "Teclas",
		close: "Fechar",
		list: [
			["Espaço", "Reproduzir, pausar"],
			["← →", "Um turno para trás, para a frente"],
			["Page ↑ ↓", "No gráfico: dez turnos para a frente, para trás"],
			["Home, End", "Ao início, ao fim"],
			["+ −", "Mais rápido, mais devagar"],
			["O", "Mostrar ou ocultar as ordens"],
			["N", "Mostrar os números enquanto apertada"],
			["0", "Tabuleiro inteiro"],
			["← ↑ → ↓", "No tabuleiro: andar pelas casas"],
			["?", "Estas teclas"],
		],
	},

	proof: {
		title: "Verificar esta partida",
		why: "Antes do primeiro turno esta partida publicou o fim de uma corrente de chaves; o acaso tira o que faz em cada turno da próxima chave da corrente, então ninguém, nem nós, podia escolhê-lo ou mudá-lo depois. Seu navegador agora joga todas as ordens de novo com as mesmas regras, e compara os resultados com o que foi registrado após cada turno.",
		checking: (done, all) =>
			`${done} de ${plural(all, "turno verificado", "turnos verificados")}`,
		holds: "Está tudo certo.",
		checks: {
			keys: (count) =>
				count === 1
					? "1 chave: leva de volta à publicada no início"
					: `${count} chaves: cada uma leva de volta à anterior, e a primeira à publicada no início`,
			orders: (orders, starts) =>
				`${plural(orders, "ordem", "ordens")} e ${plural(starts, "início")}: as regras permitem cada um`,
			origin: (turn, game) =>
				`Os primeiros turnos (${turn}): são da partida ${game}, cuja posição de então é aquela de onde esta continuou`,
			positions: (count) =>
				`${plural(count, "posição", "posições")}: cada uma é igual à registrada`,
			result: (name, turns) =>
				`O resultado: a partida acabou após ${plural(turns, "turno")}, com ${name} em primeiro`,
		},
		fails: (turn) => `O turno ${turnNumber(turn)} não está certo.`,
		failsAtEnd: "O fim não está certo.",
		faults,
		heldUntil: (turns) =>
			turns === 0
				? "Antes dele nada pôde ser verificado."
				: turns === 1
					? "O turno anterior (1) está certo."
					: `Os ${turns} turnos anteriores estão certos.`,
		show: (turn) => `Mostrar o turno ${turnNumber(turn)}`,
		published: "Publicado antes do primeiro turno",
		finalHash: "O hash da última posição",
		byHand: "Baixe a partida, e verifique-a sem nós:",
		close: "Fechar",
	},
};
