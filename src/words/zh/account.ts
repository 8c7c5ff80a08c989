/** The words of accounts, in Simplified Chinese. */
import type { AccountWords } from "../en/account.ts";
import { whole } from "./numbers.ts";

export const accountWords: AccountWords = {
	deletedPlayer: "已注销的玩家",

	name: {
		label: "名字",
		help: (least, most) =>
			`${whole(least)}至${whole(most)}个英文字母、数字、-和_。所有人都看得到，以后不能更改。`,
	},
	password: {
		label: "密码",
		help: (least) =>
			`至少${whole(least)}个字符，任何字符都行。三四个词就很好。`,
	},
	current: { label: "当前密码" },
	new: { label: "新密码" },
	code: { label: "恢复码" },
	hasProblems: "下面有地方需要再看看：",

	problems: {
		name_missing: "请输入名字。",
		name_length: (least, most) =>
			`名字为${whole(least)}至${whole(most)}个字符。`,
		name_characters:
			"名字只能用字母A至Z、数字、-和_：带符号的字母和其他文字可能与它们看起来一样。",
		name_empty: "名字至少要有一个字母或数字。",
		name_reserved: "这个名字看起来像是本站的。请换一个。",
		name_refused: "这个名字可能冒犯他人。请换一个。",
		name_taken: "已有人用这个名字，或看起来很像的名字。请换一个。",
		password_missing: "请输入密码。",
		password_short: (least) => `密码至少${whole(least)}个字符。`,
		password_long: "密码太长了。请换短一些的。",
		password_common: "这是别人最先会猜的密码之一。请换一个。",
		password_name: "这和你的名字或本站的名字差不多，谁都会猜到。请换一个。",
		no_match: "名字和密码不匹配。请检查两者。",
		wrong_password: "密码不对。请再试一次。",
		code_missing: "请输入你的一个恢复码。",
		no_code:
			"这个名字没有这样的恢复码，或者它已用过。请检查两者，或用下一个恢复码。",
		wrong_code: "这不是你的恢复码，或者它已用过。请用下一个。",
	},
	tooMany: {
		title: "太快了",
		text: "一分钟内尝试次数太多。请等一分钟再试。",
	},

	away: "我们的数据库暂时没有响应。请等一分钟再试：重复发送没有关系。",
	unsure:
		"我们的数据库没有响应，暂时无法确认你是谁。你仍处于登录状态：一分钟后刷新本页即可。",
	signedOut: {
		title: "已退出登录",
		heading: "你已在这个浏览器退出登录",
		text: "它不再知道你是谁。我们的数据库没有响应，所以你的账号页面可能仍列出这次登录：重新登录后可以在那里结束它。",
	},

	signIn: {
		title: "登录",
		submit: "登录",
		noAccount: "还没有账号？",
		register: "注册",
		guestGames: (name) =>
			`你以${name}的身份参加了对局。如果在这里登录，它们会留给那位游客，你不再参与其中。`,
		keepGames: "想保留它们，请注册新账号。",
	},

	register: {
		title: "注册",
		heading: "取个自己的名字",
		lead: "有了账号，你的对局、历史和等级分在所有设备上都能保留。只需一个名字和一个密码。",
		guest: (name) => `你以${name}的身份参加的对局会一起带来。`,
		noRecovery:
			"我们无法给你发送新密码。请让浏览器记住它，并在账号页面生成恢复码。",
		submit: "注册",
		hasAccount: "已有账号？",
		signIn: "登录",
	},

	welcome: (name, games) =>
		games === 0
			? `欢迎，${name}。`
			: `欢迎，${name}。${whole(games)}局已随你而来。`,

	page: {
		title: "你的账号",
		named: (name) => `${name}，你的账号`,
		since: (day) => `注册于${day}。`,
		signOut: "退出登录",
	},

	daysOff: {
		title: "休假",
		text: "你不在时，你的通信对局会等你，局中每个人都看得到等到何时。回来后，每回合你有一天时间。你随时可以提前回来。",
		days: "从现在起休几天？",
		left: (days) =>
			days === 0
				? "你在过去十二个月里的休假已用完。"
				: `十二个月的28天休假中还剩${whole(days)}天。`,
		take: "开始休假",
		refused: (most) => `请输入1至${whole(most)}的数字。`,
		away: (day) => `你正在休假，到${day}为止。你的通信对局在等你。`,
		back: "我回来了",
	},

	sessions: {
		title: "登录的设备",
		agent: (browser, system) =>
			system === null
				? (browser ?? "某个浏览器")
				: `${system}上的${browser ?? "某个浏览器"}`,
		isThis: "这个浏览器",
		began: (day) => `登录于${day}`,
		used: (days) =>
			days < 1 ? "一天内用过" : `上次使用在${whole(Math.floor(days))}天前`,
		end: "退出",
		endNamed: (agent) => `退出${agent}`,
		endAll: "全部退出登录",
		help: "如果看到不认识的，请将其退出并更改密码。",
	},

	change: {
		title: "更改密码",
		help: "你会在其他所有地方退出登录。",
		submit: "更改密码",
		done: "密码已更改，你已在其他所有地方退出登录。",
	},

	data: {
		title: "你的数据",
		text: "我们所知道的关于你的一切：你的账号、登录的地点和方式、对局和等级分，都在一个文件里。",
		download: "下载你的数据",
	},

	remove: {
		title: "注销账号",
		text: "你的名字、等级分和登录记录都会抹去，你正在参加的对局视为认输。已结束的对局会为与你同局的人保留，你的位置显示为“已注销的玩家”。此操作无法撤销。",
		submit: "永久注销账号",
		done: {
			title: "已注销",
			heading: "你的账号已注销",
			text: "你的名字已从你的对局中消失，三个月内别人不能使用它。你随时可以以游客身份继续玩。",
		},
	},
};
