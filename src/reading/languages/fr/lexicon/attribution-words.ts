import type { AttributionWords } from "../../romance/attribution-words.js";
import { finiteVerbs } from "./finite-verbs.js";
import { speechForms } from "./speech-verbs.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Grammar words of French as its reference grammars list them. */
export const attributionWords: AttributionWords = {
  code: "fr",
  forms: speechForms,
  auxiliaries: set("a ont avait avaient aurait auraient ait aient aura auront eut eurent ayant"),
  reflexiveAuxiliaries: set("est sont était étaient sera seront serait soit"),
  phrasalVerbs: new Set([
    "fait savoir", "font savoir", "fait valoir", "font valoir", "faisait valoir", "fit savoir", "fit valoir", "fait remarquer", "fait observer", "fit remarquer", "fait part", "fit part", "font part", "fait état", "font état",
    "laisse entendre", "laissé entendre", "laissa entendre", "tient à préciser", "tenu à préciser", "tient à rappeler", "tenu à rappeler", "tenu à souligner", "met en garde", "mis en garde", "fait comprendre",
  ]),
  lightVerbs: [
    ...["vient", "viennent", "venait"].flatMap((verb) => [[verb, "d'"], [verb, "de"]]),
    ...["borne", "bornent", "borné", "bornée", "tient", "tiennent", "tenu", "tenait", "tenaient"].map((verb) => [verb, "à"]),
    ...["contente", "contentent", "contenté", "contentée", "empressé", "empressée", "empresse"].flatMap((verb) => [[verb, "de"], [verb, "d'"]]),
    ["fini", "par"], ["finit", "par"], ["voulu"], ["préféré"],
  ],
  idioms: [["veut", "dire"], ["veulent", "dire"], ["voulait", "dire"], ["est-à", "dire"], ["ceci", "dit"], ["cela", "dit"], ["autrement", "dit"], ["soi-disant"], ["pour", "ainsi", "dire"]],
  // A finite verb of French ends as nouns do; its auxiliaries are listed.
  verbEnding: /^\p{Ll}+èrent$/u,
  enclitics: /(?!)/u,
  adverbEnding: /\p{L}{3}ment$/u,
  plurals: set("les des ces ses leurs plusieurs"),
  participle: /\p{L}{3}(?:ée?s?|ies?|ues?|ite?s?)$/u,
  reasons: [["alors", "que"], ["tandis", "que"], ["bien", "que"], ["même", "si"]],
  dropsSubjects: false,
  finiteVerbs,
  agents: set("par"),
  reflexives: set("exclamer réjouir féliciter inquiéter indigner plaindre étonner souvenir interroger désoler émouvoir excuser défendre justifier offusquer insurger lamenter demander agacer alarmer enthousiasmer"),
  tellSomebody: set("informer prévenir avertir assurer alerter rassurer"),
  roles: set(`président présidente ex-président ministre premier-ministre chancelier chancelière maire juge général colonel capitaine commandant pape roi reine prince princesse
    sénateur sénatrice député députée candidat candidate leader entraîneur entraîneuse directeur directrice porte-parole dictateur procureur gouverneur secrétaire docteur
    professeur acteur actrice chanteur chanteuse écrivain joueur joueuse footballeur chef cheffe ambassadeur ambassadrice dirigeant dirigeante patron patronne commissaire
    jeune petit petite évêque archevêque cardinal magistrat avocat avocate`),
  ownWords: set("me m' nous mon ma mes notre nos"),
  hearers: set("à au aux"),
  turns: set("mais"),
  and: set("et"),
  openers: set("parce que qu' mais car et or puisque ou"),
  asides: [["pour", "sa", "part"], ["pour", "leur", "part"], ["de", "son", "côté"], ["de", "leur", "côté"], ["à", "son", "tour"], ["à", "ce", "propos"], ["à", "ce", "sujet"], ["en", "outre"], ["par", "ailleurs"], ["d'", "ailleurs"], ["en", "revanche"], ["de", "nouveau"], ["à", "nouveau"]],
  clitics: set("se s' le la les l' lui leur y en nous vous me m' te t'"),
  beforeInfinitive: set("pour de d'"),
  negations: set("ne n' pas jamais"),
  adverbs: set(
    `certes aussi également encore hier aujourd'hui demain ainsi toutefois ensuite alors enfin notamment récemment par-ailleurs cependant néanmoins donc déjà bien clairement publiquement simplement
    ici là officiellement finalement même surtout toujours quant d'ailleurs pourtant plutôt longuement vivement immédiatement volontiers tout fermement sobrement matin soir
    auparavant justement quand notamment plus tard tôt désormais initialement directement formellement catégoriquement explicitement récemment ironiquement souvent ailleurs`,
  ),
  complementizers: set("que qu' si s'il combien comment pourquoi"),
  beforeClause: set("de d' à"),
  according: [["selon"], ["d'", "après"], ["aux", "yeux", "de"], ["de", "l'", "avis", "de"], ["d'", "aprés"], ["suivant"]],
  as: set("comme ainsi"),
  pronouns: new Map([
    ["il", "he"],
    ["elle", "she"],
    ["ils", "they"],
    ["elles", "they"],
    ["celui-ci", "he"],
    ["celle-ci", "she"],
    ["ce dernier", "he"],
    ["cette dernière", "she"],
  ]),
  relatives: set("qui"),
  determiners: set(
    "le la l' les un une des ce cet cette ces son sa ses leur leurs plusieurs certains certaines quelques d'autres aucun deux trois quatre cinq nos notre mon ma nombreux beaucoup d' l'un",
  ),
  bareSubjects: set("témoins experts sources responsables médias chercheurs scientifiques"),
  of: set("de du des d'"),
  prepositions: set(
    "en dans lors devant à sur après pendant avant au aux depuis chez pour par sous vers avec sans face jusqu' auprès suite alors quand lorsque tandis puis citant évoquant faisant interrogé interrogée parlant rapportant concernant dès via contre",
  ),
  conjunctions: set("et mais puis ou car tandis alors"),
  titles: new Map([
    ["m.", "he"],
    ["mm.", undefined],
    ["monsieur", "he"],
    ["mme", "she"],
    ["mme.", "she"],
    ["madame", "she"],
    ["mlle", "she"],
    ["dr", undefined],
    ["dr.", undefined],
    ["me", undefined],
    ["mgr", "he"],
  ]),
  nameParticles: set("de du des d' la le van von der den bin al ben el da di dos"),
  bodies: set(
    `gouvernement ministère présidence parti police armée organisation entreprise société compagnie banque tribunal cour conseil commission comité agence parlement congrès sénat assemblée
    université institut fondation association syndicat fédération bureau département secrétariat ambassade parquet mairie préfecture région union confédération autorité gendarmerie maison
    chaîne radio journal quotidien hebdomadaire magazine site ong club alliance coalition mouvement groupe firme cabinet observatoire centre service direction élysée chancellerie diocèse`,
  ),
  nobody: set("moi toi soi je j' tu nous vous personne rien tout tous cela ça ceci ce c' on quiconque"),
  infinitive: /^(?:\p{L}{2,}(?:er|ir|oir|[nrou]dre|ttre|[aiu]ire|crire|dire|rire|lire|être|ître|rompre|clure|[iu]ivre)|être|ne|n')$/u,
  circumstances: [
    ["lors", "d'"], ["lors", "de"], ["lors", "du"], ["lors", "des"], ["dans", "un"], ["dans", "une"], ["dans", "son"], ["dans", "sa"], ["à", "l'", "issue"], ["à", "l'", "occasion"], ["après", "que"], ["après", "la"], ["après", "une"], ["après", "un"], ["au", "cours"], ["à", "propos"],
    ["devant", "la"], ["devant", "les"], ["devant", "des"], ["en", "référence"], ["en", "réponse"], ["tard"], ["sans", "préciser"], ["sans", "donner"], ["sur", "twitter"], ["sur", "son"], ["sur", "sa"], ["auprès", "de"],
  ],
}; // prettier-ignore
