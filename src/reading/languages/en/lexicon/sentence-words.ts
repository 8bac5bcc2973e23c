import { months, shortMonths, shortWeekdays, weekdays } from "./calendar-words.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A name follows: the full stop never ends a sentence. */
export const abbreviatedTitles =
  words(`Mr Mrs Ms Mx Dr Drs Prof Profs Gen Lt Col Maj Sgt Capt Cmdr Cdr Cpl Pvt Brig Adm Sen Sens Rep Reps Gov Govs
  Rev Hon Pres Supt Det Insp Amb Atty Msgr Messrs Mmes Sra Srta Dra Mme Mlle Ing Lic Ald Asst Assoc Vice-Adm Spc Pte PFC
  Hr e.g i.e viz cf v Univ Pfc Ven Ph`);

/** May end a sentence or not: it does before a word that opens sentences (The, He, But …). */
export const shortened =
  words(`Inc Corp Co Cos Ltd Bros LLC Plc Pty Jr ${Object.keys(shortMonths).join(" ")} Ave Blvd Rd Hwy Rte
  Mt Ft Pt Dept Est dept est al vs ca approx Calif Conn Mass Ill Wash Ore Fla Va Pa Md Ky Tenn Minn Wis Okla Ariz Colo Mich Mont Neb
  Nev Ind Kan Del Ala Ga La Miss Mo Tex Penn Vt Assn Intl Ph.D M.D Bhd Sdn S.A Mgr Dist Natl Div Inst Acad Esq Ret ret St Ste Sr Fr Eng U.S`);

/** Before a number they belong to it: "No. 10", "pp. 4–5". */
export const beforeNumbers = words(
  `No Nos no nos p pp pg vol Vol Art Sec sec Fig Figs fig Ch ch Eq Op op Nr Núm núm Rs Bd v c b d r art Bl Abs Verse`,
);

/** Begin a sentence far more often than they stand as a capital inside one. */
export const openers =
  words(`The This That These Those There They Their Then Though Thus Through Throughout To Today Tomorrow Two Three
  He His Him Her Hers How However Hundreds Here It Its In If Is I We Were What When Where Whether Which While Who Whom Whose Why With Without
  Would Will Was As At All Also Although Among An And Any Another Are After Around A Before Because Both But By Between Besides
  Can Could Critics Did Do Does During Despite Each Earlier Even Every Experts For From Few Following Further Had Has Have Having
  Last Later Like Many Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless Next Nobody None Nor Not Nothing Now
  Of On Once One Only Or Other Others Our Out Over Perhaps Please Police Several She Should Similarly Since So Some Someone Soon Still Such
  Under Unlike Until Up Upon Us Yes Yet You Your According Analysts Officials Authorities Instead Let's It's I'm I've He's She's That's
  There's They're We're You're Don't Didn't Isn't It’s I’m I’ve He’s She’s That’s There’s They’re We’re You’re Don’t Didn’t Isn’t`);

/** After "a.m." and "p.m." they go on with the time: "8 p.m. Monday", "9 a.m. Eastern". */
export const afterHours =
  words(`${[...weekdays, ...Object.keys(shortWeekdays), ...months, ...Object.keys(shortMonths)].join(" ")}
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST IST CET CEST JST KST Eastern Central Mountain Pacific Local Beijing Tokyo`);

/** German writes ordinals with a full stop: "3. Oktober". */
export const afterOrdinals =
  words(`Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert
  Jahrhunderts Jahrestag Klasse Stock Platz Mal Weltkrieg Bundestag`);

/** After a question in quotation marks they say who asked it. */
export const speechCues =
  words(`said asked says asks told added replied wrote writes continued wondered shouted cried exclaimed demanded
  quipped joked responded recalled tweeted yelled screamed posted`);

/** A glued "word.Word" with one of these is a site, not two sentences. */
export const siteEndings = words(`Com Org Net Co Io In Tv Edu Gov Info Biz Js Ai Us Uk Me`);
