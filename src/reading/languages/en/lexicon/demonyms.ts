/** A country or continent, and the words for its people and what is theirs: "Chinese ships" are ships of China. */
const peoples = `africa african africans; afghanistan afghan afghans; albania albanian albanians; algeria algerian algerians; america american americans;
angola angolan angolans; arabia arab arabs arabian; argentina argentine argentinian argentines; armenia armenian armenians; asia asian asians;
australia australian australians; austria austrian austrians; azerbaijan azerbaijani azeri; bangladesh bangladeshi bangladeshis; belarus belarusian belarusians;
belgium belgian belgians; bolivia bolivian bolivians; bosnia bosnian bosnians; brazil brazilian brazilians; britain british briton britons; bulgaria bulgarian bulgarians;
burma burmese; cambodia cambodian cambodians; cameroon cameroonian; canada canadian canadians; chile chilean chileans; china chinese; colombia colombian colombians;
congo congolese; croatia croatian croatians croat croats; cuba cuban cubans; cyprus cypriot cypriots; czechoslovakia czechoslovak; denmark danish dane danes; ecuador ecuadorian;
egypt egyptian egyptians; england english englishman englishmen; eritrea eritrean; estonia estonian estonians; ethiopia ethiopian ethiopians; europe european europeans;
finland finnish finn finns; france french frenchman frenchmen; georgia georgian georgians; germany german germans; ghana ghanaian ghanaians; greece greek greeks; guatemala guatemalan;
haiti haitian haitians; honduras honduran; hungary hungarian hungarians; iceland icelandic; india indian indians; indonesia indonesian indonesians; iran iranian iranians;
iraq iraqi iraqis; ireland irish irishman; israel israeli israelis; italy italian italians; jamaica jamaican; japan japanese; jordan jordanian jordanians; kazakhstan kazakh kazakhs;
kenya kenyan kenyans; korea korean koreans; kosovo kosovar; kuwait kuwaiti kuwaitis; laos laotian laotians; latvia latvian latvians; lebanon lebanese; liberia liberian; libya libyan libyans;
lithuania lithuanian lithuanians; macedonia macedonian; malaysia malaysian malaysians; mali malian; malta maltese; mexico mexican mexicans; moldova moldovan; mongolia mongolian;
morocco moroccan moroccans; mozambique mozambican; namibia namibian; nepal nepalese nepali; netherlands dutch dutchman; nicaragua nicaraguan; niger nigerien; nigeria nigerian nigerians;
norway norwegian norwegians; pakistan pakistani pakistanis; palestine palestinian palestinians; panama panamanian; paraguay paraguayan; persia persian persians; peru peruvian peruvians;
philippines philippine filipino filipinos; poland polish pole poles; portugal portuguese; romania romanian romanians; russia russian russians; rwanda rwandan rwandans; scotland scottish scots scotsman;
senegal senegalese; serbia serbian serbs serb; singapore singaporean; slovakia slovak slovaks; slovenia slovenian; somalia somali somalis; spain spanish spaniard spaniards;
sudan sudanese; sweden swedish swede swedes; switzerland swiss; syria syrian syrians; taiwan taiwanese; tanzania tanzanian; thailand thai thais; tibet tibetan tibetans; tunisia tunisian tunisians;
turkey turkish turk turks; uganda ugandan; ukraine ukrainian ukrainians; uruguay uruguayan; uzbekistan uzbek; venezuela venezuelan venezuelans; vietnam vietnamese; wales welsh; yemen yemeni;
yugoslavia yugoslav yugoslavs; zambia zambian; zimbabwe zimbabwean; soviet soviets`;

export const landOf: ReadonlyMap<string, string> = new Map(
  peoples.split(";").flatMap((line) => {
    const [land = "", ...words] = line.trim().split(" ");
    return words.map((word) => [word, land] as const);
  }),
);
