import { endsAsSentence } from './count-words.ts';
import { FURNITURE_OF_LANGUAGES } from './furniture-of-languages.ts';

/** A kind of line that belongs to the page and not to the article. */
export interface Furniture {
  /** Named in reports: why a line was left out. */
  reason: string;
  pattern: RegExp;
  /** Longer lines are prose that happens to hold such words. */
  mostWords: number;
  /**
   * `label`: only where the line does not end as a sentence, as "Share" is a button and "Share prices fell."
   * is news. `notice`: sentences too, as the pattern is about the reader or the page itself.
   */
  shape: 'label' | 'notice';
}

/** Words that make up a row of buttons: "Share on Facebook", "E-mail Print Save", "Copy link". */
const BUTTON =
  '(?:share|shares|print|e-?mail|facebook|twitter|x|whats ?app|linkedin|reddit|pinterest|telegram|messenger|instagram|kakao ?talk|copy|link|bookmark|save|tweet|dictionary|gift|republish|listen|flipboard|send|vk|line|bluesky|threads|mastodon|mail|sms|icon|share to|button|close|window|logo|google|plus|tumblr|snapchat|youtube|tiktok|rss|pocket|comments?|article|story|page|this|the|on|via|by|to|a|friend|and|for later|\\d+|[|•·/,+-])';

/**
 * What pages put around articles, in the order in which it is tried. Each pattern is either a whole line or
 * words that speak to the reader; words that news may begin with are never enough by themselves.
 */
const FURNITURE: readonly Furniture[] = [
  {
    // "ADVERTISEMENT - STORY CONTINUES BELOW", "- Sponsored content -"
    reason: 'advertisement',
    pattern:
      /^[-–—*\s[(]*(?:advertisements?|advertising|sponsored(?: content)?|promoted|paid content)\b/iu,
    mostWords: 8,
    shape: 'label',
  },
  {
    // "Continues below the advertisement", "Continue reading the main story"
    reason: 'advertisement',
    pattern:
      /^(?:(?:story |article )?continues (?:below|after)\b|continue reading (?:below|the main (?:story|article))$)/iu,
    mostWords: 8,
    shape: 'label',
  },
  {
    // "Skip to main content", "Menu", "All sections", "SECTIONS HOME SEARCH"
    reason: 'way into the page',
    pattern:
      /^(?:skip to .+|jump to .+|back to top|toggle .+|open menu|close(?: menu)?|menu|search|navigation|all sections|sections(?: home\b.*)?|live|featured)$/iu,
    mostWords: 14,
    shape: 'label',
  },
  {
    // A menu on one line: "Home World Business Sport". News may begin with "Home", but not with all in capitals.
    reason: 'way into the page',
    pattern: /^(?:Home|HOME|Contact|CONTACT|Front page)(?: +\p{Lu}[\p{L}’'-]*)+$/u,
    mostWords: 14,
    shape: 'label',
  },
  {
    reason: 'print and share',
    pattern: new RegExp(`^${BUTTON}(?:\\s*${BUTTON})*$`, 'iu'),
    mostWords: 14,
    shape: 'label',
  },
  {
    // "Text size: S M L", "A- A A+", "print email font size"
    reason: 'print and share',
    pattern: /^(?:text|font) size\b|\bfont size$|^(?:a\s?[-+]?\s?){2,4}$/iu,
    mostWords: 6,
    shape: 'label',
  },
  {
    // "Log in", "Subscribe for $1 a week", "Sign up"
    reason: 'login and subscription',
    pattern:
      /^(?:log ?in|sign ?(?:in|up|out)|register|subscribe|subscription|my account|manage account|become a|support (?:us|our)|donate|join (?:us|our|the)|already a|create (?:an )?account|forgot)\b/iu,
    mostWords: 16,
    shape: 'label',
  },
  {
    // "To write comments, please log in to one of the accounts.", "Get local news delivered to your inbox!"
    reason: 'login and subscription',
    pattern:
      /^(?:please (?:log|sign|register|subscribe|enter|check)|to (?:write|post|leave|read) (?:a )?comments?|log ?in|sign ?(?:in|up)|subscribe|register|support (?:us|our)|join (?:us|our)|create an? account|become a (?:member|subscriber|supporter)|already (?:an? |have an? )|get (?:[\p{L}’']+ ){0,6}(?=newsletter|inbox|delivered)|enter your|receive (?:our|the|your)|be the first to|you (?:must|need to) (?:be|log|sign|register|subscribe)|you have \d+|your e-?mail)\b.*\b(?:accounts?|newsletters?|inbox|comments?|subscri\p{L}+|unlimited access|log(?:ged)? in|free articles|journalism|membership|e-?mail address|published)\b/iu,
    mostWords: 45,
    shape: 'notice',
  },
  {
    // "Log in to Twitter or Facebook account to connect" runs over two lines
    reason: 'login and subscription',
    pattern:
      /\baccount to connect$|^with the [\p{L} ]+(?:daily|times|post|herald|news)$|^(?:lock|help)[- ](?:icon|image)\b/iu,
    mostWords: 12,
    shape: 'label',
  },
  {
    // "Sign up to get the inside scoop on today’s stories", "Get the latest … delivered to your phone"
    reason: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|(?=.*\b(?:you|your|our|us|the app)\b)(?:get|join|stay|keep|choose)|add|download|click here|every (?:day|week|morning) we send|our community members)\b.*\b(?:newsletters?|inbox|e-?mail|updates|alerts|scoop|to your phone|up to date|(?:preferred|reliable|trusted) (?:news )?source|our app|the app|stories everybody|special offers|latest news|breaking news|stories from)\b/iu,
    mostWords: 60,
    shape: 'notice',
  },
  {
    // What a page says around its forms, and to those who have read to the end
    reason: 'newsletter',
    pattern:
      /^(?:you(?:['’]ve| have) successfully subscribed|thanks for (?:signing up|subscribing)|by (?:clicking|signing up|subscribing|submitting|entering your|providing your)\b.*\b(?:agree|accept|consent|privacy)|(?:want|for) more (?:stories|news) like this|enjoyed this (?:story|article)|if you enjoyed this (?:story|article|post)|i agree .*\b(?:newsletter|terms|can send me|receive)|there was an error (?:processing|submitting|with your)|please be mindful of|please check the .* box|this content is reserved|unlimited online access|exclusive articles from|have something to say\?|share your thoughts (?:with|below|in)|would you like to comment|get in touch with our|our privacy notice|privacy notice:|interested in more newsletters|access articles from across|create an account or sign in\b)/iu,
    mostWords: 70,
    shape: 'notice',
  },
  {
    // "Every Friday, the best of our reporting, straight to your inbox.", "The Slip is a reader-supported publication."
    reason: 'newsletter',
    pattern:
      /\b(?:straight|right|directly|delivered) (?:in)?to your (?:inbox|e-?mail|phone)[.!]?$|\bis a reader-supported publication\b|^to receive new posts\b|\bconsider becoming a (?:free|paid)\b.{0,20}\bsubscriber\b/iu,
    mostWords: 45,
    shape: 'notice',
  },
  {
    reason: 'newsletter',
    pattern:
      /\bnewsletters?\b|\be-?mail address\b|\b(?:in|to|into) your inbox\b|\bnews alerts?\b/iu,
    mostWords: 14,
    shape: 'label',
  },
  {
    // "We use cookies to …", "This site uses cookies."
    reason: 'cookies and terms',
    pattern:
      /^(?=.*\bcookies?\b)(?=.*\b(?:we|our|us|you|your|this (?:site|website|page))\b).*\b(?:web ?sites?|sites?|browser|privacy|consent|settings|preferences|personali[sz]e|tracking|third[- ]part(?:y|ies)|advertis\p{L}+|analytics|technolog\p{L}+|polic(?:y|ies))\b/iu,
    mostWords: 60,
    shape: 'notice',
  },
  {
    // The explanations of a consent form: "These cookies are necessary for the website to function …"
    reason: 'cookies and terms',
    pattern:
      /^(?:these|strictly necessary|performance|functional|targeting) cookies\b|^we and our (?:\d+ )?partners\b|^when you visit (?:our|any|this) web ?site\b.*\bcookies\b|\bright to opt[- ]out of the sale\b/iu,
    mostWords: 200,
    shape: 'notice',
  },
  {
    reason: 'cookies and terms',
    pattern:
      /\b(?:cookies?|privacy (?:policy|notice|statement|settings)|terms (?:of (?:use|service)|(?:and|&) conditions)|manage (?:preferences|consent|settings)|accept all|do not sell)\b/iu,
    mostWords: 16,
    shape: 'label',
  },
  {
    reason: 'copyright line',
    pattern:
      /©|\(c\) ?\d{4}|^copyright(?: by)?:? .{0,40}\b\d{4}\b[^.]*\.?$|\ball rights reserved\b|\b(?:material|content|article|story|text)s?\b.{0,20}\bmay not be (?:published|reproduced|rewritten|redistributed|copied)\b|^(?:any )?unauthori[sz]ed (?:use|reproduction)\b/iu,
    mostWords: 60,
    shape: 'notice',
  },
  {
    // "This article is more than 3 months old", "Manage alerts for this article"
    reason: 'note on the edition',
    pattern:
      /^(?:this (?:article|story) is (?:more than|over) .+ old|manage alerts for this (?:article|story)|our standards: .+|story saved|you can find this story in .+|request (?:reprint|permission)s?\b.*|submit (?:a )?correction|citation:)/iu,
    mostWords: 30,
    shape: 'notice',
  },
  {
    // "If you buy something using links in our stories, we may earn a commission."
    reason: 'note on the edition',
    pattern:
      /\bwe (?:may |might |can )?(?:earn|receive|get) (?:a |an )?(?:\w+ )?commissions?\b|\bcontains? affiliate links?\b|^(?:every|each|all) .{0,60}\b(?:chosen|selected) by (?:a|an|our) .{0,20}editors?\b|^(?:the )?opinions expressed (?:here |in this .{0,20})?are\b|^disclaimer\b|^\W*(?:these statements have not been evaluated by|results (?:may |can )?vary\b|the information (?:provided|contained) (?:on|in) this (?:web ?site|site)\b)|^this (?:document|article|content) is subject to copyright\b|^(?:read|learn|see|find out|here)\b.{0,60}\bour (?:editorial|review) (?:process|guidelines|standards)\b/iu,
    mostWords: 90,
    shape: 'notice',
  },
  {
    // "A version of this article appears in print on …", "This article was amended on …"
    reason: 'note on the edition',
    pattern:
      /^\W*(?:a version of this (?:article|story)|this (?:article|story) (?:was |has been |first |originally )*(?:appeared|published|amended|corrected|updated|changed))\b|\border reprints\b/iu,
    mostWords: 45,
    shape: 'notice',
  },
  {
    // "12 comments", "Comments (4)", "Leave a reply", "Standards Board Policy (0/250)"
    reason: 'comments',
    pattern:
      /^(?:\d+\s+comments?|comments?(?:\s*\(?\d*\)?)?|(?:leave|post|add|write|view|show|hide|load) (?:a |your |all |more |the )*(?:comments?|reply|replies)|social comment\b.*|standards board policy.*|join the (?:conversation|discussion)|be the first to comment.*|no comments?(?: yet| so far)?\.?|comments? (?:are|is) (?:closed|moderated|off)\b.*|.*\(\s*0\s*\/\s*\d+\s*\S*\s*\)|reply(?: +report)?|report (?:abuse|this comment))$/iu,
    mostWords: 20,
    shape: 'notice',
  },
  {
    // The headings of lists of links, alone on their line or with a colon and the first link.
    reason: 'related articles',
    pattern:
      /^(?:related(?: (?:articles?|stories|posts|news|topics|content|coverage|links))?|read (?:more|next|also|on)|see also|also read|further reading|explore more .*|more on this (?:story|topic)|previous post|next post|related posts|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|popular|viewed|shared|commented)(?: .{2,20})?|trending(?: (?:now|in) ?.{0,30})?|popular(?: now| stories)?|latest(?: news| stories| headlines)?|top stories|editors?['’]?s? picks?|don['’]t miss|in case you missed it|in this section|next article|previous article|up next|what to read next|elsewhere|keep reading|continue reading|(?:read more|more): .*|more (?:from|on|in|about) .{2,40}|more (?:(?:great |top )?(?:[\p{L}\p{N}.’'&]+ )?stories|news|like this|trending)|read (?:more|our) (?:stories|complete coverage|full coverage)|also in .{2,40})(?:\s*[:|].*)?$/iu,
    mostWords: 24,
    shape: 'label',
  },
  {
    reason: 'tag line',
    pattern:
      /^(?:tags?|topics?|filed under|keywords?|categories|in this (?:story|article))(?:\s*:.*)?$/iu,
    mostWords: 20,
    shape: 'label',
  },
  {
    // A bulleted link of a list: "» The Best Clam Shack on the Coast Has No Sign"
    reason: 'related articles',
    pattern: /^(?:#\d{1,2}[.)]?|[•▪►»>])\s+\p{Lu}/u,
    mostWords: 25,
    shape: 'label',
  },
  {
    reason: 'follow and contact',
    pattern:
      /^(?:contact|about|advertise|careers|jobs|work with us|help|faq|feedback|site ?map|rss|corrections|letters to the editor)(?: us| the author)?$/iu,
    mostWords: 8,
    shape: 'label',
  },
  {
    // "Follow us on Twitter.", "Got a story? Send us a tip", "Tom Lind can be reached at tom@…"
    reason: 'follow and contact',
    pattern:
      /^(?:follow .{1,30} on (?:twitter|x\b|facebook|instagram|linkedin|tiktok|youtube|bluesky|mastodon|threads|telegram|@)|contact (?:us|the (?:reporter|author|editor))\b|download (?:our|the) app\b|get the app\b|send us (?:an? |your |any |the )?(?:news|tips?|stor(?:y|ies)|photos?|pictures|e-?mail|feedback|thoughts|message)|(?:got|have) a (?:news )?(?:tip|story)\b.{0,40}(?:\?|send|e-?mail|contact|let us)|tip us\b|see an error\b)|\b(?:can be reached|^contact .{2,40}) (?:at|on) (?:\S+@|@\w|\[e-?mail|\+?[\d(][\d() .-]{5})/iu,
    mostWords: 30,
    shape: 'notice',
  },
  {
    reason: 'reading time',
    pattern:
      /^(?:\d+\s*(?:min(?:ute)?s?)(?: read| to read)?|(?:estimated )?reading time.*|(?:\d[\d.,]*\s?(?:views?|shares?|comments?|likes?|mins?(?: read)?)\s*){2,})$/iu,
    mostWords: 8,
    shape: 'label',
  },
  {
    reason: 'picture or video box',
    pattern:
      /^(?:(?:image )?\d+ of \d+|\d+ ?\/ ?\d+|watch(?: now| live)?|play(?: video)?|open this photo in gallery:?|back to (?:video|gallery)|view image in fullscreen|copied!?|video|gallery|view (?:gallery|photos|image|larger)|photo gallery|enlarge|click to (?:enlarge|expand|zoom)|loading\W*|today['’]s (?:paper|weather|edition))$/iu,
    mostWords: 10,
    shape: 'label',
  },
  {
    // "We apologize, but this video has failed to load.", "This advertisement has not loaded yet"
    reason: 'picture or video box',
    pattern:
      /\b(?:video|advertisement|player|content|image) (?:has failed to|has not|could not be|cannot be|failed to) ?load(?:ed)?\b|^(?:please )?try refreshing your browser\b|^tap here to see\b|^\S+\.(?:jpe?g|png|gif|webp|svg|avif)$/iu,
    mostWords: 16,
    shape: 'notice',
  },
  {
    // "Placeholder image-1", "Image 3", what a page prints where a picture is to be
    reason: 'picture or video box',
    pattern: /^(?:placeholder )?image(?: placeholder)?[- ]?\d*$|^view \d+ images$/iu,
    mostWords: 4,
    shape: 'label',
  },
  {
    // "21 mins ago", "4 hours ago 08:36 Ada Fenn"
    reason: 'note on the edition',
    pattern:
      /^(?:updated |posted |published )?\d{1,2} (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week)s? ago/iu,
    mostWords: 9,
    shape: 'label',
  },
  {
    // "CLICK HERE TO GET THE APP", "Refinitiv Workspace, opens new tab"
    reason: 'way into the page',
    pattern:
      /^(?:table of contents|on this page|i['’]m in|view (?:bio|profile|comments))$|^click here (?:to|for)\b|\bopens (?:in )?(?:a )?new (?:tab|window)$/iu,
    mostWords: 16,
    shape: 'label',
  },
  // Rows of stars, dashes and dots, and numbers that counted something.
  { reason: 'ornament', pattern: /^[^\p{L}]+$/u, mostWords: 3, shape: 'notice' },
];

const ALL_FURNITURE = [...FURNITURE, ...FURNITURE_OF_LANGUAGES];

/** Why a line is furniture of the page, or `undefined` where it may belong to the article. */
export function furnitureReason(text: string, words: number): string | undefined {
  const isSentence = endsAsSentence(text) && !/:$/u.test(text);
  return ALL_FURNITURE.find(
    (row) =>
      words <= row.mostWords && !(row.shape === 'label' && isSentence) && row.pattern.test(text),
  )?.reason;
}
