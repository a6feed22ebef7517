/** What an element of a feed must be: needed or not, once or more often, and what its text may be. */
type FieldRule = { need: boolean; many?: boolean; takes: RegExp };
export type FieldTable = Record<string, FieldRule>;

const need = (takes: RegExp, many = false): FieldRule => ({ need: true, many, takes });
const may = (takes: RegExp, many = false): FieldRule => ({ need: false, many, takes });

const TEXT = /\S/;
const URL = /^https?:\/\/[^\s<>"]+$/;
const MAIL = /^[^\s@]+@[^\s@]+$/;
const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const RFC_822 = new RegExp(
  `^${WEEKDAY}, \\d{2} ${MONTH} \\d{4} \\d{2}:\\d{2}:\\d{2} (?:GMT|[+-]\\d{4})$`,
);
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const ANY = /[\s\S]*/;

/** RSS 2.0, rssboard.org/rss-specification, with the elements of its best-practices profile. */
export const RSS_CHANNEL: FieldTable = {
  title: need(TEXT),
  link: need(URL),
  description: need(TEXT),
  language: may(/^[a-z]{2}(?:-[a-z]{2})?$/),
  lastBuildDate: may(RFC_822),
  pubDate: may(RFC_822),
  ttl: may(/^\d+$/),
  "atom:link": need(ANY),
  item: may(ANY, true),
};
export const RSS_ITEM: FieldTable = {
  title: need(TEXT),
  description: need(TEXT),
  link: need(URL),
  guid: need(URL),
  pubDate: need(RFC_822),
  category: may(TEXT, true),
  "dc:creator": may(TEXT),
};

/** Indeed's "XML feed reference": the file, and one job in it. */
export const INDEED_SOURCE: FieldTable = {
  publisher: may(TEXT),
  publisherurl: may(URL),
  lastBuildDate: may(RFC_822),
  job: may(ANY, true),
};
export const INDEED_JOB: FieldTable = {
  title: need(/^[^€$]{2,}$/),
  date: need(ISO_MOMENT),
  referencenumber: need(/^\S{1,1024}$/),
  requisitionid: need(/^\S+$/),
  url: need(URL),
  company: need(TEXT),
  sourcename: may(TEXT),
  city: need(TEXT),
  state: need(TEXT),
  country: need(/^[A-Z]{2}$/),
  postalcode: may(/^\d{4}(?: ?[A-Z]{2})?$/),
  streetaddress: may(TEXT),
  email: may(MAIL),
  description: need(/[\s\S]{30,}/),
  salary: may(/^€/),
  education: may(TEXT),
  jobtype: may(/^(?:(?:fulltime|parttime|contract|temporary|internship)(?:, )?)+$/),
  category: may(TEXT),
  experience: may(/^\d/),
  expirationdate: may(/^\d{4}-\d{2}-\d{2}$/),
  remotetype: may(/^(?:Fully remote|Hybrid remote|COVID-19)$/),
};

/** LinkedIn's "XML feeds development guide": the file, and one basic job in it. */
export const LINKEDIN_SOURCE: FieldTable = {
  lastBuildDate: may(RFC_822),
  publisherUrl: may(URL),
  publisher: may(TEXT),
  expectedJobCount: may(/^\d+$/),
  job: may(ANY, true),
};
export const LINKEDIN_JOB: FieldTable = {
  partnerJobId: need(/^\S{1,40}$/),
  company: need(TEXT),
  title: need(/^[\s\S]{1,200}$/),
  description: need(/^[\s\S]{100,25000}$/),
  applyUrl: need(URL),
  companyId: may(/^\d+$/),
  location: need(/^[^,]+(?:, [^,]+){1,2}$/),
  city: may(TEXT),
  state: may(TEXT),
  country: may(/^[A-Z]{2}$/),
  postalCode: may(TEXT),
  workplaceTypes: may(/^(?:On-site|Hybrid|Remote)$/),
  experienceLevel: may(TEXT),
  jobtype: may(/^(?:FULL_TIME|PART_TIME|CONTRACT|TEMPORARY|INTERNSHIP|VOLUNTEER|OTHER)$/),
  posterEmail: need(MAIL),
  listDate: may(/^\d{2}\/\d{2}\/\d{4}$/),
  expirationDate: may(/^\d{2}\/\d{2}\/\d{4}$/),
  skills: may(ANY),
  salaries: may(ANY),
};
export const LINKEDIN_SALARY: FieldTable = {
  highEnd: need(/^\d+(?:\.\d+)?EUR$/),
  lowEnd: need(/^\d+(?:\.\d+)?EUR$/),
  period: need(/^(?:HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/),
  type: need(/^BASE_SALARY$/),
};

/** JSON Feed 1.1, jsonfeed.org/version/1.1. */
export const JSON_FEED: FieldTable = {
  version: need(/^https:\/\/jsonfeed\.org\/version\/1\.1$/),
  title: need(TEXT),
  home_page_url: may(URL),
  feed_url: may(URL),
  description: may(TEXT),
  next_url: may(URL),
  language: may(/^[a-z]{2}$/),
  authors: may(ANY),
  items: need(ANY),
};
export const JSON_ITEM: FieldTable = {
  id: need(URL),
  url: may(URL),
  title: may(TEXT),
  summary: may(TEXT),
  content_html: need(TEXT),
  date_published: may(ISO_MOMENT),
  date_modified: may(ISO_MOMENT),
  authors: may(ANY),
  tags: may(ANY),
};
