/** Pleasant made-up names for guests: an adjective and an animal. */

const ADJECTIVES =
	"Amber Ancient Autumn Bold Brave Bright Calm Clever Copper Crimson Curious Dapper Dawn Distant Dusky Eager Early Emerald Fabled Fair Faithful Fleet Gallant Gentle Gilded Golden Grand Hardy Hazel Hidden Humble Indigo Ivory Jolly Keen Kind Lively Lofty Loyal Lucky Lunar Marble Mellow Merry Mighty Misty Noble Northern Olive Opal Patient Pearl Placid Plucky Polite Proud Quick Quiet Ready Royal Russet Sage Scarlet Serene Silent Silver Sly Snowy Solar Southern Spry Stately Steady Still Stout Subtle Sunny Swift Tall Tawny Thoughtful Tidy Tranquil Trusty Twilight Upright Valiant Velvet Vivid Wandering Warm Western Wild Willow Winter Wise Witty Young Zesty".split(
		" ",
	);

const ANIMALS =
	"Albatross Antelope Badger Bear Beaver Bison Bittern Boar Buzzard Caribou Condor Cormorant Cougar Crane Cricket Crow Curlew Deer Dolphin Dove Dragonfly Eagle Egret Elk Ermine Falcon Ferret Finch Fox Gannet Gazelle Goose Grouse Gull Hare Harrier Hawk Hedgehog Heron Ibex Ibis Jackal Jackdaw Jay Kestrel Kingfisher Kite Lapwing Lark Leopard Linnet Lion Lynx Magpie Marten Merlin Mole Moose Moth Nightjar Ocelot Oriole Osprey Otter Owl Panther Partridge Pelican Petrel Pheasant Pike Plover Puffin Puma Quail Rabbit Raven Robin Salmon Seal Shrike Sparrow Squirrel Stag Starling Stoat Stork Swallow Swan Swift Tern Thrush Tiger Trout Turtle Vole Walrus Weasel Whale Wolf Wren".split(
		" ",
	);

/**
 * One of about 10,000 names; `draw` returns whole numbers below its argument.
 * Two guests may get the same name, as ids distinguish them.
 */
export function guestName(draw: (below: number) => number): string {
	const adjective = ADJECTIVES[draw(ADJECTIVES.length)];
	return `${adjective} ${ANIMALS[draw(ANIMALS.length)]}`;
}
