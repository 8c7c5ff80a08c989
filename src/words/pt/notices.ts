/** The words of pages that say why something was not done, in Portuguese. */
import type { NoticeWords } from "../en/notices.ts";

export const noticeWords: NoticeWords = {
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
};
