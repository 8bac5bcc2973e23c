/** Lines that governments and makers of sites put above every page. Written for this from the banners of public sites. */
export const siteBanner =
  /^an official (?:web ?site|site) of\b|^official (?:government |state )?web ?site\b|^here[’']s how you know\b|^skip to (?:main )?content\b|^secure \.gov\b|^the \.gov means\b|^(?:you are here|home)\s?[:>»›/|]/iu;
