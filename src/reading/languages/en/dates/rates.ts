/** What stands before "a year" where it means "each year": "$3 a year", "600 attacks a year", "20 miles (32 km) a day". */
export const rateBefore =
  /(?:\b(?:times|dollars?|cents?|pounds|euros|yen|million|billion|thousand|hundred|tons|tonnes|barrels|people|percent|hours|minutes|miles|kilomet(?:er|re)s|km|vehicles|units|cars|barrels|copies|passengers|deaths|attacks|cases|bombs|rockets|averag(?:ed|ing)(?: about)? [\d,.]+)|[$£€][\d,.]+|\d[\d,.]*|\)|["”])\s+$/i;
