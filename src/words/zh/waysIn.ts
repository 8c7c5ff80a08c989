/** The words of the ways into an account besides the password, in Simplified Chinese. */
import type { WaysInWords } from "../en/waysIn.ts";
import { whole } from "./numbers.ts";

export const waysInWords: WaysInWords = {
	codes: {
		title: "恢复码",
		text: "如果丢失密码或通行密钥，可以用恢复码登录。每个只能用一次。",
		none: "你还没有恢复码。",
		left: (count) =>
			count === 0
				? "恢复码已全部用完：请生成新的。"
				: `还剩${whole(count)}个恢复码。`,
		made: (day) => `生成于${day}。`,
		make: "生成十个恢复码",
		remake: "生成十个新恢复码",
		remakeHelp: "新的会取代旧的，旧的随即失效。",
	},

	newCodes: {
		title: "你的恢复码",
		text: "请把这十个恢复码存放在别人看不到的地方，不要只存在这台设备上。它们只显示这一次：我们自己不保存。",
		list: "十个恢复码",
		copy: "复制",
		copied: "已复制",
		notCopied: "请复制这些恢复码：",
		print: "打印",
		download: "下载",
		file: (name, address) =>
			`${name}在${address}的恢复码。每个只能用一次，使用地址：${address}/recover`,
		done: "我已保存好",
	},

	recover: {
		title: "使用恢复码",
		lead: "每个恢复码可以登录一次。登录后可以设置新密码。",
		submit: "登录",
		link: "忘记密码？",
		remembered: "想起密码了？",
		noCodes:
			"没有密码、通行密钥和恢复码，我们无法确认账号是你的。你仍可以游客身份玩，或注册新账号。",
	},

	newPassword: {
		title: "设置新密码",
		recovered: "你已登录。这个恢复码已用掉。",
		endOthers: "让其他浏览器全部退出登录",
		endOthersHelp: "如果别人可能知道你的密码或拿着你的设备，请保持勾选。",
		submit: "设置密码",
		done: "新密码已设置。其他浏览器保持登录。",
		skip: "保持不变",
		none: "这个账号没有密码。你可以设置一个，多一种登录方式。",
		forgot: "忘记当前密码？",
		proveOtherwise: "用别的方式证明是你",
		remove: "移除密码",
		removed: "密码已移除。以后登录不再用密码。",
	},

	confirm: {
		title: "是你吗？",
		text: "这项更改可能让别人进来，或把你挡在外面。请再次证明账号是你的，然后重做一遍。",
		submit: "确认",
		withCode: "改用恢复码",
		codeHelp: "恢复码用后即失效。",
		back: "回到你的账号",
	},

	passkeys: {
		title: "通行密钥",
		text: "有了通行密钥，你用指纹、面容或锁屏密码登录。没有人能猜到它，别的网站也无法索取。",
		none: "你还没有通行密钥。",
		add: "添加通行密钥",
		needsScript: "通行密钥需要JavaScript。",
		unsupported:
			"这个浏览器不支持通行密钥，新版的Chrome、Edge、Firefox或Safari支持。",
		keyOnly: "在这个浏览器里，通行密钥需要USB或NFC安全密钥。",
		name: "通行密钥的名称",
		rename: "重命名",
		remove: "移除",
		renameNamed: (name) => `重命名${name}`,
		removeNamed: (name) => `移除${name}`,
		made: (day) => `添加于${day}`,
		used: (day) => `上次使用：${day}`,
		neverUsed: "尚未使用",
		refused: (day) =>
			`它在${day}被拒绝，因为看起来是副本。请移除它，再添加新的。`,
		onlyWayIn:
			"这是你唯一的登录方式，不能移除。请先设置密码，或再添加一个通行密钥。",
		signIn: "用通行密钥登录",
		register: "用通行密钥注册",
		registerHelp: "也可以不用密码：在上面取个名字，让这台设备保存通行密钥。",
		confirm: "用通行密钥确认",
		removed: "通行密钥已移除。请在你的设备上也删除它。",
		added: "通行密钥已添加。",

		problems: {
			cancelled: "没有使用通行密钥。准备好后再试。",
			exists: "这台设备已有你账号的通行密钥。",
			unreachable: "无法连接到我们。请检查网络连接，再试一次。",
			expired: "时间太久了。请再试一次。",
			unknown: "这个通行密钥不属于本站任何账号：可能已移除。请用别的登录方式。",
			refused: "无法验证这个通行密钥。请再试，或用别的登录方式。",
			copied:
				"这个通行密钥看起来是副本，已被拒绝。请用别的登录方式，再到账号页面移除它。",
			too_many_passkeys: "你已有二十个通行密钥。请先移除一个。",
		},
	},

	providers: {
		title: "其他网站的账号",
		text: "你可以用其他网站的账号登录本站。我们只知道是哪个账号：不知道它的密码、名字和地址。",
		link: (site) => `关联你的${site}账号`,
		unlink: (site) => `取消关联${site}`,
		made: (day) => `关联于${day}`,
		signIn: (site) => `用${site}登录`,
		confirm: (site) => `用${site}确认`,
		linked: (site) => `现在可以用${site}登录了。`,
		unlinked: (site) => `不能再用${site}登录了。`,
		register: {
			title: "取个名字",
			lead: (site) => `你的${site}账号是第一次来。取个名字，就有账号了。`,
			hasAccount: (site) =>
				`如果你在本站已有账号，请先登录，再到账号页面关联${site}。`,
		},
		problems: {
			denied: (site) =>
				`你拒绝了授权，${site}没有让你登录。请再试，或用别的登录方式。`,
			failed: (site) =>
				`${site}没有正常响应。请一分钟后再试，或用别的登录方式。`,
			expired: (site) =>
				`用${site}登录花的时间太久，或是在别的浏览器开始的。请再试一次。`,
			taken: (site) =>
				`这个${site}账号已关联本站的另一个账号。请先在那里取消关联。`,
			other: (site) => `这不是与你的账号关联的${site}账号。`,
		},
	},

	news: {
		banner: "有人用新的浏览器登录了你的账号。",
		look: "看看是不是你",
		title: "这是你吗？",
		began: (agent, day) => `${agent}，登录于${day}`,
		proofs: {
			password: "用你的密码",
			passkey: "用通行密钥",
			code: "用恢复码",
			github: "用你的GitHub账号",
			google: "用你的Google账号",
		},
		yes: "是我",
		no: "不是我：将其退出",
		yesNamed: (agent) => `${agent}是我`,
		noNamed: (agent) => `不是我：将${agent}退出`,
		ended:
			"那个浏览器已退出登录。请马上更改密码，移除不认识的通行密钥，并生成新的恢复码。",
	},
};
