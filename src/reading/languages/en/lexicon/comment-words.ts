/** How sites head and frame what their readers comment. Written for this from the comment sections of news sites. */

/** "Jo on May 3, 2018 at 6:34 am said:", "Jo says:": who commented, on a line of its own. */
export const commenter =
  /^.{1,40} (?:on|at) .{6,40}\d{1,2}:\d{2}.{0,6} (?:said|says|wrote|replied):?$|^\S.{0,30} says:$/iu;

/** "[ 32 comments ]", "Top Rated Comments", "Comments (3)". */
export const commentsHeading =
  /^[[(]? ?\d{1,6} (?:comments?|replies|responses) ?[\])]?:?$|^(?:top|best|most|newest|latest|oldest|recent|all|reader|readers[’']|user|view)(?: \w+){0,2} comments?(?: ?\(\d{1,6}\))?:?$|^comments? ?[[(]\d{1,6}[\])]:?$|^comments:?$/iu;

/** What stands beside a reader's comment: a handle, a vote, an age, an answer's button. */
export const readerLine =
  /^(?:@?[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)*\d{1,4}|@?[\p{Ll}\d]{2,20}[._-][\p{Ll}\d]{1,20}|@\S{2,30})$|^(?:rating|votes?|likes?|score|points?):? ?[+-]?\d|^[+-]?\d{1,5} (?:votes?|likes?|points?|replies)$|^(?:reply|report|like|upvote|flag|share|permalink)$|^posted by \S|\b\d{1,3} ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago$/iu;
