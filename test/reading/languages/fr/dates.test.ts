import { expect, test } from "vitest";
import { dateRules } from "../../../../src/reading/languages/fr/dates/date-rules.js";
import { readIn } from "../../dates/read-romance.js";

const published = "2012-11-02";

const table: readonly (readonly [string, ...string[]])[] = [
  [
    "Le mardi de la semaine prochaine. Le 21 de ce mois et le 5 du mois dernier.",
    "Le mardi de la semaine prochaine = 2012-11-06",
    "Le 21 de ce mois = 2012-11-21",
    "le 5 du mois dernier = 2012-10-05",
  ],
  [
    "Trois jours après le 2 mars 2004. La semaine 42 de 2019.",
    "Trois jours après le 2 mars 2004 = 2004-03-05",
    "La semaine 42 de 2019 = 2019-W42",
  ],
  [
    "Le ministre a déclaré mercredi qu'il viendra lundi prochain.",
    "mercredi = 2012-10-31",
    "lundi prochain = 2012-11-05",
  ],
  [
    "Avant-hier, hier, demain et après-demain. Aujourd'hui.",
    "Avant-hier = 2012-10-31",
    "hier = 2012-11-01",
    "demain = 2012-11-03",
    "après-demain = 2012-11-04",
    "Aujourd'hui = 2012-11-02",
  ],
  ["Il y a trois ans et dans deux semaines.", "Il y a trois ans = 2009", "dans deux semaines = 2012-W46"],
  [
    "La semaine dernière, l'année prochaine, ce mois-ci, cette semaine.",
    "La semaine dernière = 2012-W43",
    "l'année prochaine = 2013",
    "ce mois-ci = 2012-11",
    "cette semaine = 2012-W44",
  ],
  [
    "Le 3 mai 2012 et le 12 octobre. Le 29 février dernier. Du 3 au 5 mai. 1er mai.",
    "Le 3 mai 2012 = 2012-05-03",
    "le 12 octobre = 2012-10-12",
    "Le 29 février dernier = 2012-02-29",
    "Du 3 = 2012-05-03",
    "au 5 mai = 2012-05-05",
    "1er mai = 2013-05-01",
  ],
  [
    "En janvier 2024, fin septembre 2001, en avril.",
    "janvier 2024 = 2024-01",
    "fin septembre 2001 = 2001-09",
    "avril = 2012-04",
  ],
  [
    "Les trois derniers mois; les prochains jours; deux ans et demi.",
    "Les trois derniers mois = DURATION P3M",
    "les prochains jours = DURATION PXD",
    "deux ans et demi = DURATION P2.5Y",
  ],
  [
    "Le XXe siècle; les années 70; les années 1990.",
    "Le XXe siècle = 19",
    "les années 70 = 197",
    "les années 1990 = 199",
  ],
  [
    "Hier soir; ce matin; lundi soir; cet après-midi; mardi 3 juillet.",
    "Hier soir = TIME 2012-11-01TEV",
    "ce matin = TIME 2012-11-02TMO",
    "lundi soir = TIME 2012-10-29TEV",
    "cet après-midi = TIME 2012-11-02TAF",
    "mardi 3 juillet = 2012-07-03",
  ],
  [
    "À 10h30; à 20 h; vers 8 heures.",
    "À 10h30 = TIME 2012-11-02T10:30",
    "à 20 h = TIME 2012-11-02T20",
    "vers 8 heures = TIME 2012-11-02T08",
  ],
  [
    "Tous les dimanches, chaque jour, trois fois par an.",
    "Tous les dimanches = SET XXXX-WXX-7",
    "chaque jour = SET P1D",
    "par an = SET P1Y",
  ],
  ["Marine et Sam. La planète Mars. Avril Lavigne chante. Il a été élu. L'été dernier.", "L'été dernier = 2012-SU"],
  [
    "Le premier trimestre 2015; ce semestre; le week-end.",
    "Le premier trimestre 2015 = 2015-Q1",
    "ce semestre = 2012-H2",
    "le week-end = 2012-W43-WE",
  ],
  ["La réunion a été reportée à lundi.", "lundi = 2012-11-05"],
  ["Le quai est fermé jusqu'à vendredi.", "vendredi = 2012-11-02"],
  ["Le maire ira à Lima samedi.", "samedi = 2012-11-03"],
  ["Le port a ouvert en octobre; la foire aura lieu en octobre.", "octobre = 2012-10", "octobre = 2013-10"],
  [
    "Le 27/8/2021 et 01/août/2019; en 2015-12.",
    "27/8/2021 = 2021-08-27",
    "01/août/2019 = 2019-08-01",
    "2015-12 = 2015-12",
  ],
  ["Mardi, le président a parlé. Noël approche.", "Mardi = 2012-10-30", "Noël = 2012-12-25"],
  [
    "Publié le 12 mars 2024 à 18h30. À 8 heures le 3 mai, il a parlé.",
    "le 12 mars 2024 à 18h30 = TIME 2024-03-12T18:30",
    "À 8 heures le 3 mai = TIME 2012-05-03T08",
  ],
  ["Le quotidien Le Monde écrit; il est attendu mercredi à Paris.", "mercredi = 2012-11-07"],
];

test.each(table)("in French: “%s”", (text, ...expected) => {
  expect(readIn(dateRules, text, published)).toEqual(expected);
});

const nothing: readonly string[] = ["La loi 1234 et 1500 logements.", "Le vendredi noir et le mercredi des Cendres."];

test.each(nothing)("no time is read out of “%s”", (text) => {
  expect(readIn(dateRules, text, published)).toEqual([]);
});
