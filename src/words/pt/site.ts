/** The words of the pages, in Portuguese. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { counted, exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => counted(count, "casa");

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"Um jogo de conquista em um mapa de hexágonos. Todos planejam em segredo, cada turno acontece de uma só vez. Grátis, no navegador, com amigos, desconhecidos ou bots.",
	skip: "Ir para o conteúdo",
	notLoaded: "Uma parte desta página não carregou. Tentando de novo…",
	home: "Hexmarch, página inicial",
	howToPlay: "Como jogar",
	api: "API para programas",
	licence: "Software livre sob a licença MIT.",
	nav: {
		label: "Páginas",
		games: "Partidas",
		yourGames: "Suas partidas",
		yourGamesWait: (count) =>
			`Suas partidas: ${count === 1 ? "1 espera" : `${whole(count)} esperam`} por você`,
		createGame: "Criar uma partida",
		rules: "Regras",
	},
	display: "Aparência",
	language: "Idioma",
	theme: "Tema",
	themes: { auto: "Automático", light: "Claro", dark: "Escuro" },
	contrast: "Contraste",
	contrasts: { normal: "Normal", high: "Alto, com padrões" },
	playingAs: (name) => `Você é ${name}`,

	homePage: {
		title: "Hexmarch: um jogo de conquista em hexágonos",
		heading: "Marche, uma casa por vez",
		lead: "Hexmarch é um jogo de conquista em um mapa de hexágonos, em que todos planejam em segredo e cada turno acontece de uma só vez.",
		gameWaits: "Sua partida espera por você",
		gamesWait: (count) => `${whole(count)} partidas esperam por você`,
		playNow: "Jogar agora",
		playNowHint: (minutes) =>
			`Com gente de todo lugar, em até dez segundos, por ${whole(minutes)} minutos no máximo. Bots ocupam os lugares que ficam vazios.`,
		play: "Jogar contra bots",
		oneClick: (bots, cols, rows) =>
			`Contra ${counted(bots, "bot")} em ${whole(cols)} × ${whole(rows)} casas. Sem relógio, sem conta.`,
		lesson: "Aprender jogando",
		lessonHint:
			"Nunca jogou? Uma primeira partida guiada, em um minuto e meio.",
		noLesson: "Não, obrigado",
		ways: "Mais jeitos de jogar",
		openGames: "Ver partidas abertas",
		howTitle: "Como jogar, em cinco imagens",
		allRules: "Ler todas as regras",
		demo: "Uma partida entre bots",
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mapa de ${whole(cols)} por ${whole(rows)} casas, ${
				turnsPlayed === 0
					? "antes do primeiro turno"
					: `após ${counted(turnsPlayed, "turno")}`
			}`,
		seat: (name, count, share) =>
			`${name} tem ${tiles(count)}, ${percent(share)} do mapa.`,
		free: (count) =>
			count === 0 ? "Nenhuma casa está livre." : `Livres: ${tiles(count)}.`,
	},

	challenge: {
		title: "Um momento",
		heading: "Você é uma pessoa?",
		text: "Programas abrem partidas aqui aos milhares. Espere até a caixa abaixo confirmar que você não é um deles, depois continue. Não perguntaremos de novo por um dia.",
		script:
			"Sem JavaScript não temos como saber. Você ainda pode entrar nas partidas da lista, ou na sua conta.",
		goOn: "Continuar",
	},
	noCookie: {
		title: "Sem cookie",
		heading: "Seu navegador não enviou nenhum cookie",
		text: "Por um cookie sabemos de quem é cada lugar. Sem ele você seria outra pessoa a cada clique, e não acharia mais sua partida.",
		how: "Se seu navegador guarda cookies, é só continuar. Se vir esta página de novo, permita antes os cookies deste site.",
		again: "Continuar",
		back: "Início",
	},
	sending: "Enviando…",
	otherReader:
		"Você entrou ou saiu em outra aba, então esta página não é mais sua.",

	gamePage: {
		title: (turn, inAll) =>
			`Turno ${whole(turnNumber(turn))}${inAll === null ? "" : ` de ${whole(inAll)}`}`,
		lobbyTitle: "Esperando para começar",
		phases: {
			waiting: "Os recém-chegados escolhem onde começar.",
			collecting: "Todos estão dando ordens.",
		},
		lobby: (taken, all) =>
			`A partida não começou: ${whole(taken)} de ${counted(all, "lugar ocupado", "lugares ocupados")}.`,
		leads: (name, count, share) =>
			`${name} lidera com ${tiles(count)}, ${percent(share)} do mapa.`,
		nobodyLeads: "Ninguém tem território ainda.",
		leadsByPoints: (name, points) =>
			`${name} lidera com ${counted(points, "ponto")}.`,
		toWin: (count) => `Para vencer: ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "O último turno: vence quem tem mais pontos."
				: `Faltam ${whole(turns)} turnos: vence quem tem mais pontos.`,
		playedOn: (turn, names) =>
			`Continua do turno ${whole(turnNumber(turn))} de ${names.length === 0 ? "outra partida" : `uma partida entre ${list(names)}`}`,
		unrated: "Não conta para nenhum rating.",
		needsScript:
			"Para jogar, esta página precisa de JavaScript, que está desligado ou não carregou. O mapa abaixo mostra a partida como estava quando você abriu a página.",
		reload: "Recarregar a página",
		seats: "Jogadores",
		columns: {
			rank: "Posição",
			player: "Jogador",
			points: "Pontos",
			level: "Nível",
			land: "Território",
			share: "Parte",
		},
		emptySeat: "Lugar vazio",
		you: "você",
		bots: botKinds,
		absent: "ainda não está na partida",
		dead: "fora da partida",
		resigned: "abandonou, um bot continua",
		gaveUp: "abandonou",
	},

	newGame: {
		title: "Criar uma partida",
		lead: "Você ocupa o primeiro lugar e recebe um link para compartilhar. Mude o que quiser: tudo já está pronto para uma boa partida.",
		who: "Quem joga",
		game: "O que se joga",
		finer: "Regras em detalhe",
		finerHint: "O fim, os planos, a rapidez e o acaso",
		create: "Criar a partida",
	},

	join: {
		title: "Entrar em uma partida",
		label: "Entrar na partida de um amigo",
		help: "Cole o link, ou só o código no fim dele.",
		join: "Entrar",
		wrong:
			"Isto não é o link nem o código de uma partida. Pode ter sido cortado: peça o link inteiro, e cole-o aqui.",
	},

	refused: {
		title: "Não foi feito",
		heading: "Não deu certo",
		toRematch: "Ver a revanche",
		back: "Voltar à partida",
		notOver: "A revanche tem de esperar até esta partida acabar.",
		playOn: {
			not_over:
				"Esta partida ainda está sendo jogada. Quando acabar, você poderá continuar de qualquer um dos turnos dela.",
			no_turn:
				"Esta partida não tem esse turno de onde continuar. Escolha outro.",
			no_land:
				"Esse jogador não tem território nesse turno. Escolha outro jogador.",
			too_long:
				"Tão adiante, uma partida longa não pode ser continuada. Escolha um turno anterior.",
		},
	},

	notWatchable: {
		title: "Uma partida fechada",
		heading: "Só os jogadores podem assistir",
		text: "Esta partida foi criada só para os jogadores dela.",
		canJoin: "Há um lugar livre: ocupe-o, e você será um deles.",
		join: "Ocupar um lugar",
		otherGames: "Ver outras partidas",
	},

	notFound: {
		title: "Fora do mapa",
		heading: "Fora do mapa",
		text: "Não há nada neste endereço. O endereço de uma partida pode ter sido cortado ao copiar: tente de novo com o link inteiro.",
		back: "Voltar à página inicial",
	},

	errors: {
		internal: {
			title: "Algo quebrou",
			heading: "Algo quebrou do nosso lado",
			text: "Não foi culpa sua, e nada do que você confirmou se perdeu. Tente de novo em um instante.",
		},
		forbidden: {
			title: "Daí não",
			heading: "Isso veio de outro site",
			text: "Para sua segurança, formulários só contam quando enviados das nossas páginas. Abra a página aqui e tente de novo.",
		},
		too_large: {
			title: "Demais de uma vez",
			heading: "Isso era demais de uma vez",
			text: "O que foi enviado é maior que qualquer um dos nossos formulários. Volte e tente de novo.",
		},
		too_many: {
			title: "Rápido demais",
			heading: "Foi muito em um minuto",
			text: "Vieram daqui tantos pedidos em tão pouco tempo que precisamos freá-los. Espere um minuto, depois tente de novo: suas partidas continuam.",
		},
		too_many_today: {
			title: "Muitas partidas",
			heading: "Foram muitas partidas para um dia",
			text: "Hoje começaram tantas partidas da sua rede que você não pode começar outra antes de amanhã. Você ainda pode entrar em outras, e as suas continuam.",
		},
		too_many_here: {
			title: "Muitas partidas",
			heading: "Muitas partidas daqui ainda não acabaram",
			text: "Há tantas partidas da sua rede abertas ou em jogo que agora você não pode começar outra. Entre em uma da lista, ou tente de novo em alguns minutos.",
		},
		too_many_open: {
			title: "Já estão esperando",
			heading: "Suas partidas ainda esperam jogadores",
			text: "Você está em várias partidas que ainda não começaram. Comece ou deixe uma delas, depois crie outra.",
		},
		too_many_games: {
			title: "Muitas partidas",
			heading: "Você está em muitas partidas",
			text: "Você está em tantas partidas que não pode começar outra. Termine antes algumas delas.",
		},
		bad_request: {
			title: "Não entendemos",
			heading: "Não entendemos isso",
			text: "O que foi enviado não é algo que esta página possa enviar. Volte, recarregue a página, e tente de novo.",
		},
		away: {
			title: "Agora não",
			heading: "Não podemos consultar isso agora",
			text: "Nosso banco de dados não está respondendo. As partidas continuam, e nada se perde. Tente de novo em um minuto.",
		},
		archive_away: {
			title: "Agora não",
			heading: "Não podemos consultar isso agora",
			text: "O arquivo das partidas encerradas não está respondendo. As partidas em andamento continuam, e nada se perde. Tente de novo em um minuto.",
		},
		updating: {
			title: "Em atualização",
			heading: "Esta partida está sendo atualizada",
			text: "Uma nova versão do site está a caminho desta partida. Nada se perde: volte em um minuto.",
		},
		unreadable: {
			title: "Não pode ser aberta",
			heading: "Esta partida não pode ser aberta",
			text: "Os dados guardados desta partida não podem ser lidos. Nada foi apagado. O problema está no nosso registro, e vamos olhá-lo. Suas outras partidas não são afetadas.",
		},
		not_a_form: {
			title: "Não é um formulário",
			heading: "Esse não é um dos nossos formulários",
			text: "Este endereço só aceita o que o formulário de uma página envia. Use o formulário da página.",
		},
	},

	day: dayWords,
	dump: dumpWords,
	offline: offlineWords,
	embed: { onSite: "no Hexmarch", live: "Ao vivo" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	push: pushWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,
	links: linkWords,
	manual: manualWords,
};
