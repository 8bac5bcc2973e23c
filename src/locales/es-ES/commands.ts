import type { FaceWords } from "../command-words.js";

const source = { name: "fuente", description: "Solo en este artículo" };

export const esESCommands: FaceWords = {
  commands: {
    ask: {
      name: "preguntar",
      description: "Hacer una pregunta y recibir los pasajes que la responden",
      options: {
        question: { name: "pregunta", description: "Lo que quiere saber" },
        source,
        after: { name: "omitir", description: "Omitir los primeros pasajes, para ver más" },
        order: {
          name: "orden",
          description: "Primero los mejores pasajes, o los del último artículo",
          choices: { best: "los mejores", latest: "los últimos" },
        },
      },
    },
    "who-said": {
      name: "quién-dijo",
      description: "Averiguar quién dijo algo, o qué dijo alguien",
      options: {
        words: { name: "palabras", description: "Lo que se dijo, palabra por palabra o en parte" },
        speaker: { name: "persona", description: "Quién lo dijo: un nombre, un organismo o un cargo" },
        source: { name: "fuente", description: "Solo en este artículo o editor" },
        since: { name: "desde", description: "No antes de: 2021, 2021-08 o 2021-08-27" },
        until: { name: "hasta", description: "No después de: 2021, 2021-08 o 2021-08-27" },
        kind: {
          name: "tipo",
          description: "Solo lo citado palabra por palabra, en parte, o con otras palabras",
          choices: { direct: "palabra por palabra", mixed: "en parte", indirect: "con otras palabras" },
        },
        besides: { name: "excepto", description: "Omitir lo que dice esta persona u organismo" },
        order: {
          name: "orden",
          description: "Lo más próximo a las palabras, o por tiempo",
          choices: { closest: "lo más próximo", latest: "lo último primero", first: "lo primero primero" },
        },
        voices: {
          name: "voces",
          description: "De un país: todos los que hablan por él, o solo en su nombre",
          choices: { all: "todas", itself: "en su nombre" },
        },
      },
    },
    timeline: {
      name: "cronología",
      description: "Ordenar los sucesos con fecha, cada uno con su pasaje",
      options: {
        topic: { name: "tema", description: "De qué debe tratar cada entrada; si falta, de todo" },
        people: { name: "persona", description: "Solo con esta persona" },
        source: { name: "fuente", description: "Solo de este artículo o editor" },
        from: { name: "desde", description: "No antes de: 1895, 2021-08 o 2021-08-27" },
        to: { name: "hasta", description: "No después de: 1945, 2021-08 o 2021-08-27" },
        by: {
          name: "por",
          description: "Títulos por día, mes, año o década",
          choices: { day: "día", month: "mes", year: "año", decade: "década", auto: "automático" },
        },
        as: {
          name: "archivo",
          description: "Además, toda la cronología como archivo",
          choices: { csv: "CSV", ics: "calendario", timelinejs: "TimelineJS", markdown: "Markdown" },
        },
        look: {
          name: "aspecto",
          description: "La imagen para una ventana clara u oscura",
          choices: { light: "claro", dark: "oscuro" },
        },
        show: {
          name: "fechas",
          description: "Las fechas que mencionan los artículos, las de su publicación, o ambas",
          choices: { mentioned: "mencionadas", published: "de publicación", both: "ambas" },
        },
      },
    },
    "check-quote": {
      name: "comprobar-cita",
      description: "Comprobar si una cita está en el archivo, palabra por palabra",
      options: {
        words: { name: "palabras", description: "La cita, con o sin «X dijo»" },
        speaker: { name: "persona", description: "Quién lo habría dicho" },
        source,
      },
    },
    compare: {
      name: "comparar",
      description: "Poner lado a lado lo que dice cada voz sobre un tema",
      options: {
        topic: { name: "tema", description: "De qué hablan las voces" },
        source: { name: "fuente", description: "Solo las voces de este artículo" },
      },
    },
    headlines: {
      name: "titulares",
      description: "Los artículos de un día o sobre un tema con sus titulares, primero los más recientes",
      options: {
        topic: { name: "tema", description: "De qué hablan los artículos; si falta, todos" },
        source: { name: "fuente", description: "Solo de este editor" },
        from: { name: "desde", description: "No publicados antes de: 2021, 2021-08 o 2021-08-27" },
        to: { name: "hasta", description: "No publicados después de: 2021, 2021-08 o 2021-08-27" },
        order: {
          name: "orden",
          description: "Qué artículos van primero",
          choices: { newest: "los más recientes", oldest: "los más antiguos" },
        },
      },
    },
    source: {
      name: "fuente",
      description: "Abrir un artículo, entero o alrededor de una línea",
      options: {
        name: { name: "nombre", description: "El archivo, su título o su editor" },
        line: { name: "línea", description: "Mostrar las líneas alrededor de esta" },
      },
    },
    cite: {
      name: "citar",
      description: "Dar la cita de un artículo, lista para copiar",
      options: {
        name: { name: "nombre", description: "El archivo, su título o su editor" },
        line: { name: "línea", description: "La línea que se cita" },
        style: {
          name: "estilo",
          description: "Solo en este estilo",
          choices: {
            plain: "texto",
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
    sources: { name: "fuentes", description: "Enumerar todos los artículos del archivo", options: {} },
    follow: {
      name: "seguir",
      description: "Recibir aviso cuando artículos nuevos tengan una persona, una parte, un tema o unas palabras",
      options: {
        speaker: { name: "persona", description: "Todo lo que dice esta persona" },
        party: { name: "parte", description: "Todo lo que se dice por este país o uno de sus organismos" },
        topic: { name: "tema", description: "Cada artículo sobre esto" },
        words: { name: "palabras", description: "Cada frase con exactamente estas palabras" },
        to: {
          name: "destino",
          description: "Este canal, o sus mensajes directos",
          choices: { here: "este canal", me: "yo" },
        },
      },
    },
    following: { name: "seguidos", description: "Enumerar lo que se sigue aquí y para usted", options: {} },
    unfollow: {
      name: "dejar-de-seguir",
      description: "Dejar de seguir algo",
      options: {
        number: { name: "número", description: "Su número en /seguidos" },
      },
    },
    add: {
      name: "añadir",
      description: "Añadir un artículo al archivo: un fichero y lo que sepa de él",
      options: {
        file: { name: "fichero", description: "El fichero con el artículo, en cualquiera de los formatos que se leen" },
        title: { name: "título", description: "Como está impreso; vacío: como diga el fichero" },
        publisher: { name: "editor", description: "Quién lo publicó; vacío: como diga el fichero" },
        published: { name: "fecha", description: "Cuándo, como 2021-08-28; vacío: como diga el fichero" },
        url: { name: "dirección", description: "Dónde se lee en la web; no se descarga nada de allí" },
      },
    },
    remove: {
      name: "retirar",
      description: "Retirar un fichero del archivo; se guarda en la carpeta «removed»",
      options: {
        name: { name: "nombre", description: "El fichero, como lo muestra /fuentes" },
        back: { name: "devolver", description: "Devolverlo: su ruta dentro de la carpeta «removed»" },
      },
    },
    reindex: { name: "reindexar", description: "Leer de nuevo la carpeta de artículos", options: {} },
    status: { name: "estado", description: "Decir qué tiene el archivo y si está al día", options: {} },
    help: { name: "ayuda", description: "Decir qué se puede preguntar y qué pasa con una pregunta", options: {} },
  },
  private: { name: "privado", description: "Mostrarle la respuesta solo a usted" },
  menus: {
    "Find in the archive": "Buscar en el archivo",
    "Who said this?": "¿Quién dijo esto?",
    "Check this quotation": "Comprobar esta cita",
    "Add to archive": "Añadir al archivo",
  },
};
