import { wordSet } from './lexicon.js';

/**
 * Lines that a page carries around an article. Collected from the furniture of news sites and agencies in Britain,
 * America, Ireland, India, Australia and Africa. Each pattern is anchored and linear; they are tried on lines of at
 * most `BOILERPLATE_TOKENS` tokens.
 */
export const BOILERPLATE_TOKENS = 45;

/** A whole line that opens so is no part of the report. */
export const BOILERPLATE_OPENING =
  /^[\W_]*(?:you must (?:be )?(?:register|log|sign)|(?:please )?(?:register|log ?in|login|sign ?in|sign ?up)\b[^.]{0,40}(?:to|or|for|with) (?:post|comment|read|continue|register|login|log in|sign in|your|our|free|access|get)|(?:subscribe|sign up|join) (?:now|today|to|for|here)\b|already (?:a subscriber|have an account|registered)|read (?:more|also|next|full|the full|related|our|this)\b|also read\b|see also\b|more (?:on this|from|in|about|stories|news|like this|coverage)\b|(?:related|recommended|trending|popular|latest|top|most read|most popular|most viewed|editor'?s'? picks?)(?: (?:articles?|stories|story|news|topics?|coverage|content|links?|posts?|video|videos))?\s*:?\s*$|related (?:articles?|stories|story|news|topics?|links?|content|coverage)\b|(?:share|tweet|email|print|save|pin|like)(?: (?:this|on|via|the|it|article|story|page|facebook|twitter|x|whatsapp|linkedin|email))*\s*$|share (?:this|on|via)\b|follow (?:us|me|him|her|@|our|bbc|the .{1,30} on)\b|follow .{1,40} on (?:twitter|x|facebook|instagram|bluesky|google news|whatsapp)\b|(?:like|find|join) us on\b|click (?:here|on|to|the)\b|tap here\b|(?:skip|jump|back|return) to\b|(?:advertisement|advertising|sponsored|promoted|advert|ad)(?: content)?\s*:?\s*$|(?:story )?continues? (?:below|after|reading)\b|article continues\b|(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b|(?:view |show |read |see )?(?:all )?\d* ?comments?\s*(?:\(\d+\))?\s*$|comments? (?:are|is|have been) (?:closed|disabled|off)|be the first to\b|(?:all )?rights reserved|copyright\b|©|\(c\) ?\d{4}|this (?:material|article|story|content|copy) (?:may not|was (?:originally|first)|originally|first|is (?:copyright|protected|free|for subscribers|produced|republished))|(?:terms|conditions) (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences)|we use cookies|accept (?:all )?cookies|(?:watch|listen)\s*(?:live|now|:)|(?:watch|listen) (?:to )?the (?:video|podcast|full)|(?:download|get|install) (?:the|our) (?:\S+ ){0,3}app\b|(?:get|sign up (?:to|for)) (?:our|the) .{0,40}(?:newsletter|alerts|briefing)|newsletter sign|home\s*$|menu\s*$|search\s*$|close\s*$|loading\b.{0,20}$|next (?:article|story|page)|previous (?:article|story|page)|(?:tags?|topics?|keywords?|categories|category|filed under|posted in|tagged)\s*[:|]|source ?: |sources? ?- |via ?: |have (?:a|any) (?:story|tip|news)|(?:got|have) a (?:tip|story|question)\b|contact (?:us|the (?:author|reporter|newsroom|editor))|(?:send|email) (?:us|your|tips|corrections)|for more (?:information|news|on this|stories)|(?:donate|support us|support our|become a (?:member|supporter|subscriber))\b|enjoy unlimited|free trial|enable javascript|your browser|this video\b.{0,60}(?:play|support|unavailable)|(?:photo|image|video|audio|media) ?(?:gallery|caption|credit|credits|slideshow)?\s*$|(?:enlarge|expand|hide|toggle) (?:this )?(?:image|photo|caption|map)|reuse (?:this|content)|reprints?\b.{0,20}$|report (?:a typo|an error|this)|correction policy|editorial (?:standards|guidelines)\s*$|(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|youtube|telegram|messenger|e-?mail|print|rss)(?:[\s|,·/]+(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|youtube|telegram|messenger|e-?mail|print|rss|share|copy link))*\s*$|(?:page )?\d+ (?:of|\/) \d+\s*$|\d+ (?:shares?|views?|likes?)\s*$|this (?:article|story|report|post|page|piece|headline) (?:was|has been|is) (?:first |last |since )?(?:amended|corrected|updated|edited|changed|modified|published)\b|(?:an |a )?(?:earlier|previous|original) version of this (?:article|story|report|post)\b|###\s*$|-?ends?-?\s*$|-30-\s*$|\(?more\)?\s*$)/i;

/** A line of any length that holds this is a notice of rights or a page's furniture. */
export const BOILERPLATE_INSIDE =
  /\ball rights reserved\b|may not be (?:published|reproduced|republished|copied|redistributed)|\b(?:register|log ?in|login) or (?:register|log ?in|login)\b|\bsubscribe to our newsletter\b|^[^.]{0,80}\bclick here\b[^.]{0,60}\.?$/i;

/** Words of which a line that `BOILERPLATE_INSIDE` knows has one: looked for first, since it is cheaper. */
export const NOTICE_WORDS = wordSet(
  'reserved published reproduced republished copied redistributed register log login newsletter click',
);

/** Several words between bars, arrows or bullets: the bar of links on top of a page. */
export const NAVIGATION = /^(?:[^|>»·•\n]{1,28}[|>»·•]\s*){3,}[^|>»·•\n]{0,28}$/;

/** Words of which a bar of links is made, in lower case. */
export const SECTIONS =
  /\b(?:home|news|world|politics|business|sports?|entertainment|opinion|lifestyle|weather|video|technology|tech|health|science|culture|travel|login|sign in|subscribe|menu|search|contact|about us|more)\b/gi;

/** Who wrote or edited it, wherever it stands; what follows "by" is looked at apart. */
export const BYLINE =
  /^[\W_]*(?:by:? |from (?=\S+ \S+ (?:in|at)\b)|words(?: by)?: |written by |story by |posted by |published by |text(?: by)?: |edited by:? |editing by:? |compiled by |produced by |reporting by |additional reporting |\(?(?:additional )?(?:reporting|writing) by |\(?with (?:inputs?|reporting|files|additional reporting) (?:from|by) |author: |reporter: |(?:our|staff|special|agency|web|news) (?:correspondent|reporter|writer|desk)s?\b|(?:pti|ians|ani|afp|reuters|ap|tnn|express web desk|agencies|web desk|staff reporter|staff writer)\s*$)/iu;

/** The label of a caption; what follows it on the line is the caption itself. */
export const CAPTION_LABEL =
  /^[\W_]*(?:image|photo|photograph|picture|pictured|caption|file photo|file image|file picture|video|graphic|map|chart|illustration|infographic)(?: caption)?(?: (?:\d+|above|below|left|right|top|inset))?\s*[:—–-]\s+/i;

/** A credit at the end of a caption: "Image: Kin Cheung/picture alliance", "(AP Photo/Jane Doe)", "| Getty Images". */
export const CREDIT_TAIL =
  /(?:\s*[|[(]?\s*(?:image|images|photo|photos|picture|photograph|photo credit|image credit|credit|credits|source)s?(?: by| courtesy)?\s*:\s*[\p{Lu}©][^:]{1,70}[\])]?|\s*\((?:photo(?:graph)?(?: by)?|image|picture|credit|courtesy|ap photo|file photo|file)\b[^()]{0,80}\)|\s*\([^()]{0,60}(?:\/(?:ap|afp|reuters|getty images?|pti|bloomberg|epa|dpa|shutterstock|pa wire)|photo|getty images)\)|\s*[|–—]\s*(?:getty images|reuters|ap|afp|epa|pti|shutterstock|file photo|ap photo)[^.]{0,30})\.?\s*$/iu;

/** A credit holds one of these within its last tokens. */
export const CREDIT_WORDS = wordSet(
  `image images photo photos picture pictures photograph photographs credit credits source sources courtesy file ap afp reuters getty
   pti bloomberg epa dpa shutterstock pa`,
);
export const CREDIT_REACH = 24;

/** A line that is a credit and nothing else. */
export const CREDIT_LINE =
  /^\W*(?:(?:photo|image|picture|photograph|video|graphic|credit|credits|courtesy)s?(?: (?:credit|courtesy|by|from|of|provided by))?\s*[:©]?\s*[\p{Lu}@][^.!?]{1,60}|(?:ap photo|getty images|reuters|afp|file photo|afp photo|reuters photo)\b[^.!?]{0,60}|[\p{L}.' -]{2,40}\/(?:ap|afp|reuters|getty images?|pti|bloomberg|epa|dpa|shutterstock|pa wire))\.?$/iu;

/** How most credits open; a name in capitals follows. */
export const CREDIT_LABEL =
  /^\W*(?:photo|image|picture|photograph|video|graphic|credit|credits|courtesy)s?(?: (?:credit|courtesy|by|from|of|provided by))?\s*[:©]?\s*/i;
