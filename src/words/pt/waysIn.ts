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
