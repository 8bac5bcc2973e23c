import type { FaceWords } from "../command-words.js";

const source = { name: "source", description: "Seulement dans cet article" };

export const frCommands: FaceWords = {
  commands: {
    ask: {
      name: "demander",
      description: "Poser une question et recevoir les passages qui y répondent",
      options: {
        question: { name: "question", description: "Ce que vous voulez savoir" },
        source,
        after: { name: "après", description: "Omettre les premiers passages, pour en voir plus" },
        order: {
          name: "ordre",
          description: "D’abord les meilleurs passages, ou ceux du dernier article",
          choices: { best: "les meilleurs", latest: "les derniers" },
        },
      },
    },
    "who-said": {
      name: "qui-a-dit",
      description: "Trouver qui a dit quelque chose, ou ce que quelqu’un a dit",
      options: {
        words: { name: "mots", description: "Ce qui a été dit, mot pour mot ou en partie" },
        speaker: { name: "personne", description: "Qui l’a dit : un nom, un organisme ou une fonction" },
        source: { name: "source", description: "Seulement dans cet article ou chez cet éditeur" },
        since: { name: "depuis", description: "Pas avant : 2021, 2021-08 ou 2021-08-27" },
        until: { name: "jusque", description: "Pas après : 2021, 2021-08 ou 2021-08-27" },
        kind: {
          name: "genre",
          description: "Seulement cité mot pour mot, en partie, ou en d’autres mots",
          choices: { direct: "mot pour mot", mixed: "en partie", indirect: "en d’autres mots" },
        },
        besides: { name: "sauf", description: "Omettre ce que dit cette personne ou cet organisme" },
        order: {
          name: "ordre",
          description: "Le plus proche des mots, ou dans le temps",
          choices: { closest: "le plus proche", latest: "le dernier d’abord", first: "le premier d’abord" },
        },
        voices: {
          name: "voix",
          description: "D’un pays : tous ceux qui parlent pour lui, ou lui-même",
          choices: { all: "tous", itself: "lui-même" },
        },
      },
    },
    timeline: {
      name: "chronologie",
      description: "Mettre les événements datés dans l’ordre, chacun avec son passage",
      options: {
        topic: { name: "sujet", description: "Ce dont chaque entrée doit parler ; sinon, tout" },
        people: { name: "personne", description: "Seulement avec cette personne" },
        source: { name: "source", description: "Seulement de cet article ou de cet éditeur" },
        from: { name: "de", description: "Pas avant : 1895, 2021-08 ou 2021-08-27" },
        to: { name: "à", description: "Pas après : 1945, 2021-08 ou 2021-08-27" },
        by: {
          name: "par",
          description: "Titres par jour, mois, année ou décennie",
          choices: { day: "jour", month: "mois", year: "année", decade: "décennie", auto: "automatique" },
        },
        as: {
          name: "fichier",
          description: "Toute la chronologie aussi comme fichier",
          choices: { csv: "CSV", ics: "calendrier", timelinejs: "TimelineJS", markdown: "Markdown" },
        },
        look: {
          name: "aspect",
          description: "L’image pour une fenêtre claire ou sombre",
          choices: { light: "clair", dark: "sombre" },
        },
        show: {
          name: "dates",
          description: "Les dates que les articles mentionnent, celles de leur parution, ou les deux",
          choices: { mentioned: "mentionnées", published: "de parution", both: "les deux" },
        },
      },
    },
    "check-quote": {
      name: "vérifier-citation",
      description: "Vérifier si une citation se trouve dans les archives, mot pour mot",
      options: {
        words: { name: "mots", description: "La citation, avec ou sans « X a dit »" },
        speaker: { name: "personne", description: "Qui l’aurait dit" },
        source,
      },
    },
    compare: {
      name: "comparer",
      description: "Mettre côte à côte ce que chaque voix dit d’un sujet",
      options: {
        topic: { name: "sujet", description: "Ce dont parlent les voix" },
        source: { name: "source", description: "Seulement les voix de cet article" },
      },
    },
    headlines: {
      name: "titres",
      description: "Les articles d’un jour ou sur un sujet avec leurs titres, les plus récents d’abord",
      options: {
        topic: { name: "sujet", description: "De quoi parlent les articles ; sans cela, tous" },
        source: { name: "source", description: "Seulement de cet éditeur" },
        from: { name: "de", description: "Pas publiés avant : 2021, 2021-08 ou 2021-08-27" },
        to: { name: "à", description: "Pas publiés après : 2021, 2021-08 ou 2021-08-27" },
        order: {
          name: "ordre",
          description: "Quels articles viennent d’abord",
          choices: { newest: "les plus récents", oldest: "les plus anciens" },
        },
      },
    },
    source: {
      name: "source",
      description: "Ouvrir un article, en entier ou autour d’une ligne",
      options: {
        name: { name: "nom", description: "Le fichier, son titre ou son éditeur" },
        line: { name: "ligne", description: "Montrer les lignes autour de celle-ci" },
      },
    },
    cite: {
      name: "citer",
      description: "Donner la référence d’un article, prête à copier",
      options: {
        name: { name: "nom", description: "Le fichier, son titre ou son éditeur" },
        line: { name: "ligne", description: "La ligne citée" },
        style: {
          name: "style",
          description: "Seulement dans ce style",
          choices: {
            plain: "texte",
            apa: "APA 7",
            chicago: "Chicago 17",
            mla: "MLA 9",
            bibtex: "BibTeX",
            ris: "RIS",
            "csl-json": "CSL JSON",
            wiki: "Wikipedia",
          },
        },
      },
    },
    sources: { name: "sources", description: "Donner la liste de tous les articles des archives", options: {} },
    follow: {
      name: "suivre",
      description: "Être averti quand de nouveaux articles ont une personne, une partie, un sujet ou des mots",
      options: {
        speaker: { name: "personne", description: "Tout ce que dit cette personne" },
        party: { name: "partie", description: "Tout ce qui est dit pour ce pays ou un de ses services" },
        topic: { name: "sujet", description: "Chaque article sur ce sujet" },
        words: { name: "mots", description: "Chaque phrase qui a exactement ces mots" },
        to: { name: "vers", description: "Ce salon, ou vos messages privés", choices: { here: "ce salon", me: "moi" } },
      },
    },
    following: { name: "suivis", description: "Donner la liste de ce qui est suivi ici et pour vous", options: {} },
    unfollow: {
      name: "ne-plus-suivre",
      description: "Ne plus suivre quelque chose",
      options: {
        number: { name: "numéro", description: "Son numéro dans /suivis" },
      },
    },
    add: {
      name: "ajouter",
      description: "Ajouter un article aux archives : un fichier et ce que vous en savez",
      options: {
        file: { name: "fichier", description: "Le fichier de l’article, dans l’un des formats qui sont lus" },
        title: { name: "titre", description: "Tel qu’il est imprimé ; vide : ce que dit le fichier" },
        publisher: { name: "éditeur", description: "Qui l’a publié ; vide : ce que dit le fichier" },
        published: { name: "date", description: "Quand, par exemple 2021-08-28 ; vide : ce que dit le fichier" },
        url: { name: "adresse", description: "Où le lire sur le web ; rien n’en est téléchargé" },
      },
    },
    remove: {
      name: "retirer",
      description: "Retirer un fichier des archives ; il est gardé dans le dossier « removed »",
      options: {
        name: { name: "nom", description: "Le fichier, tel que /sources le montre" },
        back: { name: "remettre", description: "Le remettre : son chemin dans le dossier « removed »" },
      },
    },
    reindex: { name: "réindexer", description: "Relire le dossier des articles", options: {} },
    status: { name: "état", description: "Dire ce que contiennent les archives et si elles sont à jour", options: {} },
    help: { name: "aide", description: "Dire ce qu’on peut demander, et ce que devient une question", options: {} },
  },
  private: { name: "privé", description: "Montrer la réponse à vous seul" },
  menus: {
    "Find in the archive": "Chercher dans les archives",
    "Who said this?": "Qui a dit cela ?",
    "Check this quotation": "Vérifier cette citation",
    "Add to archive": "Ajouter aux archives",
  },
};
