/** The words of the ways into an account besides the password, in Portuguese. */
import type { WaysInWords } from "../en/waysIn.ts";
import { whole } from "./numbers.ts";

export const waysInWords: WaysInWords = {
	codes: {
		title: "Códigos de recuperação",
		text: "Se você perder sua senha ou sua chave de acesso, um código de recuperação deixa você entrar de novo. Cada um vale uma vez.",
		none: "Você ainda não tem códigos de recuperação.",
		left: (count) =>
			count === 0
				? "Você já usou todos os seus códigos de recuperação: crie novos."
				: count === 1
					? "Resta 1 código de recuperação."
					: `Restam ${whole(count)} códigos de recuperação.`,
		made: (day) => `Criados: ${day}.`,
		make: "Criar dez códigos",
		remake: "Criar dez códigos novos",
		remakeHelp: "Códigos novos substituem os antigos, que deixam de valer.",
	},

	passkeys: {
		title: "Chaves de acesso",
		text: "Com uma chave de acesso você entra com o dedo, o rosto ou o bloqueio de tela. Ninguém pode adivinhá-la, e nenhum outro site pode pedi-la.",
		none: "Você ainda não tem chaves de acesso.",
		add: "Adicionar uma chave de acesso",
		needsScript: "Chaves de acesso precisam de JavaScript.",
		unsupported:
			"Este navegador não pode usar chaves de acesso. Um Chrome, Edge, Firefox ou Safari atual pode.",
		keyOnly:
			"Neste navegador, uma chave de acesso precisa de uma chave de segurança, por USB ou NFC.",
		name: "Nome desta chave de acesso",
		rename: "Renomear",
		remove: "Remover",
		renameNamed: (name) => `Renomear ${name}`,
		removeNamed: (name) => `Remover ${name}`,
		made: (day) => `Adicionada: ${day}`,
		used: (day) => `último uso: ${day}`,
		neverUsed: "ainda não usada",
		refused: (day) =>
			`Foi recusada (${day}), pois parecia uma cópia. Remova-a, e adicione uma nova.`,
		onlyWayIn:
			"É o seu único jeito de entrar, então não pode ser removida. Defina antes uma senha ou adicione outra chave de acesso.",
		signIn: "Entrar com uma chave de acesso",
		register: "Cadastrar-se com uma chave de acesso",
		registerHelp:
			"Ou sem senha: escolha um nome acima, e deixe este aparelho guardar uma chave de acesso.",
		confirm: "Confirmar com uma chave de acesso",
		removed: "A chave de acesso foi removida. Apague-a também do seu aparelho.",
		added: "A chave de acesso foi adicionada.",

		problems: {
			cancelled:
				"Nenhuma chave de acesso foi usada. Tente de novo quando quiser.",
			exists: "Este aparelho já tem uma chave de acesso da sua conta.",
			unreachable:
				"Não foi possível nos alcançar. Confira sua conexão, depois tente de novo.",
			expired: "Demorou demais. Tente de novo.",
			unknown:
				"Esta chave de acesso não é de nenhuma conta daqui: pode ter sido removida. Entre de outro jeito.",
			refused:
				"Não foi possível verificar esta chave de acesso. Tente de novo, ou entre de outro jeito.",
			copied:
				"Esta chave de acesso parece uma cópia, então foi recusada. Entre de outro jeito, e remova-a na página da sua conta.",
			too_many_passkeys: "Você tem vinte chaves de acesso. Remova uma antes.",
		},
	},

	providers: {
		title: "Contas em outros sites",
		text: "Você pode entrar aqui com uma conta que tem em outro site. Só ficamos sabendo qual é a conta: não a senha, o nome ou o endereço dela.",
		link: (site) => `Vincular sua conta do ${site}`,
		unlink: (site) => `Desvincular ${site}`,
		made: (day) => `Vinculada: ${day}`,
		signIn: (site) => `Entrar com ${site}`,
		confirm: (site) => `Confirmar com ${site}`,
		linked: (site) => `Agora você pode entrar com ${site}.`,
		unlinked: (site) => `Você não pode mais entrar com ${site}.`,
		register: {
			title: "Escolha um nome",
			lead: (site) =>
				`Sua conta do ${site} é nova aqui. Escolha um nome, e você terá uma conta.`,
			hasAccount: (site) =>
				`Se você já tem uma conta aqui, entre nela e vincule ${site} na página dela.`,
		},
		problems: {
			denied: (site) =>
				`${site} não deixou você entrar, pois você recusou. Tente de novo, ou entre de outro jeito.`,
			failed: (site) =>
				`${site} não respondeu como devia. Tente de novo em um minuto, ou entre de outro jeito.`,
			expired: (site) =>
				`Entrar com ${site} demorou demais, ou começou em outro navegador. Tente de novo.`,
			taken: (site) =>
				`Esta conta do ${site} está vinculada a outra conta daqui. Desvincule-a antes lá.`,
			other: (site) => `Esta não é a conta do ${site} vinculada à sua conta.`,
		},
	},

	newCodes: {
		title: "Seus códigos de recuperação",
		text: "Guarde estes dez códigos onde ninguém mais olha, e não só neste aparelho. Só os mostramos agora: nós não os guardamos.",
		list: "Dez códigos de recuperação",
		copy: "Copiar",
		copied: "Copiados",
		notCopied: "Copie estes códigos:",
		print: "Imprimir",
		download: "Baixar",
		file: (name, address) =>
			`Códigos de recuperação de ${name} em ${address}. Cada um vale uma vez, em ${address}/recover`,
		done: "Já os guardei",
	},

	recover: {
		title: "Usar um código de recuperação",
		lead: "Cada um dos seus códigos de recuperação deixa você entrar uma vez. Depois você pode definir uma senha nova.",
		submit: "Entrar",
		link: "Esqueceu sua senha?",
		remembered: "Lembrou sua senha?",
		noCodes:
			"Sem senha, chave de acesso e código de recuperação, não temos como saber que uma conta é sua. Você ainda pode jogar como convidado, ou cadastrar uma conta nova.",
	},

	newPassword: {
		title: "Definir uma senha nova",
		recovered: "Você entrou. Seu código de recuperação foi gasto.",
		endOthers: "Encerrar a sessão em todos os outros navegadores",
		endOthersHelp:
			"Deixe marcado se outra pessoa puder saber sua senha ou estar com seu aparelho.",
		submit: "Definir a senha",
		done: "Sua senha nova está definida. Nos outros navegadores a sessão continua aberta.",
		skip: "Deixar como está",
		none: "Esta conta não tem senha. Você pode definir uma como mais um jeito de entrar.",
		forgot: "Esqueceu sua senha atual?",
		proveOtherwise: "Mostrar de outro jeito que é você",
		remove: "Remover a senha",
		removed: "A senha foi removida. De agora em diante você entra sem ela.",
	},

	confirm: {
		title: "É você?",
		text: "Esta mudança poderia deixar alguém entrar, ou deixar você de fora. Mostre mais uma vez que a conta é sua, depois repita.",
		submit: "Confirmar",
		withCode: "Usar um código de recuperação",
		codeHelp: "O código fica gasto.",
		back: "Voltar à sua conta",
	},

	news: {
		banner: "Alguém entrou na sua conta com um navegador novo.",
		look: "Veja se foi você",
		title: "Foi você?",
		began: (agent, day) => `${agent}, sessão aberta: ${day}`,
		proofs: {
			password: "com sua senha",
			passkey: "com uma chave de acesso",
			code: "com um código de recuperação",
			github: "com sua conta do GitHub",
			google: "com sua conta do Google",
		},
		yes: "Sim, fui eu",
		no: "Não: encerrar a sessão",
		yesNamed: (agent) => `Sim, ${agent} fui eu`,
		noNamed: (agent) => `Não: encerrar a sessão em ${agent}`,
		ended:
			"Essa sessão foi encerrada. Mude agora sua senha, remova chaves de acesso que não conhece, e crie códigos de recuperação novos.",
	},
};
