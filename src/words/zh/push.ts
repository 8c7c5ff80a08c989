/** The words of notifications, and of the page where readers choose them, in Simplified Chinese. */
import type { pushWords as en } from "../en/push.ts";

export const pushWords: typeof en = {
	title: "通知",
	lead: "对局需要你时，Hexmarch可以通知你，即使网页已关闭。",
	needsScript: "要开启通知，本页需要JavaScript，而它已被关闭或未能载入。",
	unsupported:
		"这个浏览器无法显示本站的通知。请用新版的Chrome、Edge、Firefox或Safari，且不要用隐私窗口。",
	install:
		"在iPhone或iPad上，只有安装到主屏幕的网站才能通知你。按“共享”，再按“添加到主屏幕”；从那里打开Hexmarch，再回到本页。",
	blocked:
		"你的浏览器屏蔽了本站的通知。要允许，请按网址旁的图标，进入网站设置，然后刷新页面。",
	off: "浏览器会询问是否允许本站通知你。之后由你选择要收到什么，一按即可关闭。",
	turnOn: "开启通知",
	on: "这个浏览器已开启通知。",
	turnOff: "关闭",
	trial: "现在发一条试试",
	choices: {
		label: "何时通知我",
		turns: "通信对局轮到我时",
		begins: "我的对局开始时",
		ends: "我的通信对局结束时",
		signIns: "有人在别的浏览器登录我的账号时",
	},
	quiet: {
		label: "免打扰时段",
		use: "在这些时间不通知我",
		from: "从",
		to: "到",
		help: "如果时段结束时仍有对局在等你，或对局已结束，届时会通知你。账号登录会立即显示，但不响铃。",
	},
	status: {
		saved: "已保存。",
		off: "通知已关闭。",
		sent: "已发出：几秒内就会出现。",
		dismissed: "浏览器询问过，但没有得到允许。再按一次会重新询问。",
		failed: "没有成功。请检查网络连接，再按一次。",
		tooMany: "一分钟内次数太多。请稍等再按。",
	},
	offer: "轮到我时通知我",
	offerBegin: "这局开始时通知我",
	section: "选择这个浏览器通知你什么：轮到你、对局开始或结束、有人登录。",
	choose: "选择通知",

	notice: {
		turn: "轮到你了",
		begins: "你的对局开始了",
		over: "你的对局结束了",
		won: "你获胜了",
		gaveUp: (name) => `${name}认输`,
		signIn: "有人登录了你的账号",
		signInText: (agent) => `${agent}。如果不是你，按这里将其退出登录。`,
		trial: "通知正常",
		trialText: "对局需要你时，Hexmarch就会这样通知你。",
	},
};
