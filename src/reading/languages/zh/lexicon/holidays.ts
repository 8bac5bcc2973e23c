/** Holidays that stand on a calendar, collected by hand. Read only with a year before them: "今年国庆节". */

/** On the same day every year. */
export const fixedHolidays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  情人节: [2, 14],
  妇女节: [3, 8],
  植树节: [3, 12],
  愚人节: [4, 1],
  劳动节: [5, 1],
  五一: [5, 1],
  青年节: [5, 4],
  儿童节: [6, 1],
  六一: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆节: [10, 1],
  国庆: [10, 1],
  十一: [10, 1],
  双十节: [10, 10],
  万圣节: [10, 31],
  平安夜: [12, 24],
  圣诞节: [12, 25],
};

/** On a weekday of a month: the second Sunday of May. */
export const weekdayHolidays: Readonly<Record<string, readonly [month: number, weekday: number, count: number]>> = {
  母亲节: [5, 7, 2],
  父亲节: [6, 7, 3],
  感恩节: [11, 4, 4],
};

/** On a day of the Chinese calendar. */
export const lunarHolidays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  春节: [1, 1],
  大年初一: [1, 1],
  元宵节: [1, 15],
  元宵: [1, 15],
  端午节: [5, 5],
  端午: [5, 5],
  七夕: [7, 7],
  中元节: [7, 15],
  中秋节: [8, 15],
  中秋: [8, 15],
  重阳节: [9, 9],
};
