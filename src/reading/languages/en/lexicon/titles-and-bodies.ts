import { months, weekdays as namesOfWeekdays } from "./calendar-words.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that stand before a name and are no part of it. Lower case, without full stops. */
export const titles = words(
  "mr mrs ms miss mx dr sir dame lord lady sen sens senator senators rep reps representative representatives congressman congresswoman gov govs governor " +
    "president vice-president vice prime premier minister ministers secretary undersecretary chancellor mayor judge justice chief director chairman chairwoman " +
    "chairperson chair professor prof attorney general gen lt lieutenant col colonel maj major sgt sergeant capt captain adm admiral commander brigadier corporal " +
    "private officer detective sheriff inspector superintendent constable king queen prince princess pope emperor emir sheikh sultan ayatollah ambassador envoy " +
    "consul spokesman spokeswoman spokesperson spokespersons former ex-president candidate nominee democrat republican democratic rev reverend father bishop " +
    "archbishop cardinal imam rabbi pastor hon speaker leader deputy assistant associate senior acting interim retired then then-president ceo cfo coo cto founder " +
    "co-founder manager editor coach commissioner counsel counselor adviser advisor aide analyst economist historian author columnist reporter correspondent journalist " +
    "host anchor strategist pollster activist lawyer lawmaker legislator councilman councilwoman councillor councilor alderman treasurer comptroller administrator " +
    "superintendent dean chef actor actress singer lead head presumptive businessman billionaire rival incumbent tory labour liberal conservative independent libertarian mp mep rear fleet air marshal commodore member master first lady majority minority leader ag pm atty cmdr",
);

/** Whether a word is a title, also with what it was or will be: "then-mayor", "ex-minister", "vice-premier". Lower case, without full stops. */
export const isTitle = (word: string): boolean =>
  titles.has(word) ||
  (word.includes("-") && titles.has(word.replace(/^(?:then|ex|former|vice|deputy|co|mid|under)-(?=\p{Ll})/u, "")));

/** Titles of several who are named behind them, and what they are to each other: "Presidents Holm and Okoro". */
export const jointTitles = words(
  "presidents chancellors governors mayors judges justices generals professors ambassadors premiers secretaries brothers sisters cousins twins siblings messrs",
);

/** Titles that are also the first word of a body's name: "Liberal Harbour Party", "General Electric Company", "Air Force". */
export const bodyOpenings = words(
  "democrat republican democratic tory labour liberal conservative independent libertarian general first air fleet private lead rear minority majority senior associate assistant",
);

/** Titles that are nobody's family name: "Special Envoy" is an office. */
export const officesOnly = words(
  "envoy ambassador spokesman spokeswoman spokesperson secretary minister chancellor governor mayor senator president premier congressman congresswoman commissioner director chairman " +
    "chairwoman editor manager analyst adviser advisor correspondent superintendent treasurer comptroller",
);

/** Titles that tell a woman or a man. */
export const womenTitles = words(
  "mrs ms miss lady dame queen princess spokeswoman congresswoman chairwoman councilwoman actress businesswoman",
);
export const menTitles = words(
  "mr sir lord king prince pope father bishop spokesman congressman chairman councilman businessman imam emperor sultan",
);

/** Words that end a name without being one: "Jr." */
export const suffixes = words("jr sr ii iii iv md phd esq");

/** Words that make a capitalised run an organisation. */
export const organisationWords = words(
  "bank university college department house council institute center centre bureau office ministry chamber board league association federation committee court " +
    "society institution church party union agency foundation school library congress senate academy ministers commission embassy organization organisation corporation corp inc " +
    "ltd llc co company group times post journal tribune herald guardian telegraph gazette chronicle news press agency network television radio magazine daily police army navy " +
    "force forces guard parliament assembly cabinet administration authority government campaign coalition alliance front movement project fund trust team club hospital airlines " +
    "airways industries holdings partners association service services pact treaty nations states republic kingdom emirates headquarters laboratory laboratories division brigade regiment command today online review weekly report reports tracker poll",
);

/** Last words of companies' names, and of places that are no countries: nobody whom "he" could mean. */
export const companyWords = words(
  "technologies motors systems solutions energy pharmaceuticals stores foods brands capital securities insurance studios pictures entertainment software networks communications " +
    "electric resources ventures labs enterprises properties logistics lines airlines works products markets street avenue boulevard square river county airport harbor harbour beach valley " +
    "island islands mountains ocean sea bridge tower building act prize award festival cup games war debate summit treaty courier observer examiner inquirer bulletin sentinel dispatch shipping aerospace automotive chemicals chemical construction consulting petroleum steel " +
    "mining railways railway bancorp financial insurers partners advisors advisers analytics biotech therapeutics semiconductor semiconductors",
);

/** Organisations whose name alone does not show it. */
export const knownOrganisations = words(
  "reuters newsweek cnn nbc abc cbs fox msnbc bbc cnbc npr pbs tass xinhua ani pti afp upi ap bloomberg politico politifact breitbart huffpost buzzfeed axios vox slate salon wikileaks kyodo nikkei yonhap " +
    "interfax itar-tass aljazeera al-jazeera nasa nato un eu fbi cia nsa irs epa fda cdc who imf wto opec asean nra aclu naacp gop dnc rnc ldp dpp kmt cpc pla google facebook twitter apple amazon microsoft " +
    "tesla boeing airbus toyota sony samsung huawei tencent alibaba walmart exxon pfizer moderna hamas hezbollah taliban kremlin pentagon unicef unesco interpol europol gallup quinnipiac pew hamas isis isil",
);

/** Capitalised words that begin a sentence, or stand in a name's place, and are no name. */
export const notNames = words(
  "the a an this that these those he she it they we i you his her its their our my your there here who what when where why how which whose if but and or nor so yet as at by for from in into of off on out over to up with " +
    "about after before during since until while although though because unless than then also not no yes all any both each every few many more most much none one other others several some such two three four five six seven eight nine ten " +
    `${[...namesOfWeekdays, ...months].join(" ").toLowerCase()} today yesterday tomorrow tonight meanwhile however still even just only now once again ` +
    "later earlier recently instead moreover furthermore nevertheless nonetheless otherwise thus hence therefore according asked like despite under between among against without within through per via is are was were be been being has have had do does did will would can could should may might must let lets " +
    "well oh ok okay please thanks thank sorry god earth internet web new first last next another either neither perhaps maybe indeed besides beyond upon amid beneath above below speaking writing asked added adding saying told back down read see watch photo image video source related outside inside along across behind near around toward towards throughout alongside opposite following including regarding concerning despite during",
);

/** Days that begin the names of papers: "The Sunday Lantern". */
export const paperWeekdays = words(namesOfWeekdays.join(" ").toLowerCase());

/** Letters behind somebody's name, after a comma: orders, degrees, courts and parliaments. */
export const lettersBehindNames: readonly string[] =
  "SC QC KC MP MEP MLA MSP MS AM TD PC JP CBE OBE MBE KBE DBE KCMG CMG MD PhD DPhil JD LLB LLM MBA MA MSc BSc RN DDS DVM CPA PE FRS FRCS FRCP SJ OP Esq Jr Sr II III IV Ret".split(
    " ",
  );

/** Titles that are family names as well: "Edwin King", "Anna Bishop". */
export const titledSurnames = words(
  "king queen prince princess pope bishop archbishop cardinal judge justice major marshal dean abbot constable chancellor sheriff sergeant duke earl baron knight lord lady master head singer chef pastor " +
    "parson priest deacon page steward provost reeve squire chamberlain warden chief cook speaker general captain mayor coach father host rabbi emperor",
);

/** By which people are called before a surname, and which hardly stand before a day otherwise, as "the president Monday" does. Written down from dictionaries. */
export const callings = words(
  "mr mrs ms dr miss doctor nurse sister brother father mother aunt uncle sgt sergeant detective captain lieutenant officer constable corporal inspector superintendent judge justice colonel major professor coach sir dame lady lord madam",
);
