/** Sizes of letters. Discord shows the picture at about half its size, where these are 12 to 16 high. */
export const sizes = { title: 32, date: 27, name: 25, tick: 24, legend: 24, lineHeight: 30, head: 38 };
