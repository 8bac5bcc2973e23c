/** What stands before the name of a work or a broadcast. Written down from newspapers' culture pages in general, with no text behind it. */
export const works: readonly string[] = (
  "movie film documentary biopic thriller comedy drama sitcom soap song single track tune hit anthem ballad hymn carol aria symphony album record mixtape show program programme series season episode sequel trilogy franchise " +
  "segment sketch musical play opera ballet book memoir novel novella bestseller poem essay story column article magazine comic cartoon strip painting portrait sculpture exhibition exhibit mural " +
  "game app broadcast podcast newsletter blog tour hosts leads entitled titled"
).split(" ");
