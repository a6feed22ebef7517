import { action, get, post, type Row, type World } from "./row.ts";

const aPost = { own: (w: World) => w.posts.id };
const ARTICLE_FIELDS = {
  title: "Een rustige maandag",
  description: "Hoe een week begint",
  body: "Koffie eerst",
  category: "assistants",
  author: "Bea Beheer",
};

/** What people read, and the editor of it. */
export const READING_ROWS: Row[] = [
  get("/beroepen", "everyone"),
  get("/beroepen/:slug", "everyone", {
    own: () => "managementassistent",
    other: () => "bestaat-niet",
  }),
  get("/blog", "everyone"),
  get("/blog/rss.xml", "everyone"),
  get("/blog/categorie/:category", "everyone", {
    own: () => "tips-voor-assistenten",
    other: () => "interviews",
  }),
  get("/blog/:slug", "everyone", { own: (w) => w.posts.published, other: (w) => w.posts.draft }),
  get("/over-ons", "everyone"),
  get("/interim-en-zzp", "everyone"),
  get("/beheer/teksten", "admin"),
  get("/beheer/teksten/nieuw", "admin"),
  post("/beheer/teksten/nieuw", "admin", { fields: () => ARTICLE_FIELDS }),
  get("/beheer/teksten/:id", "admin", aPost),
  post("/beheer/teksten/:id", "admin", { ...aPost, fields: () => ARTICLE_FIELDS }),
  get("/beheer/teksten/:id/publiceren", "admin", aPost),
  post("/beheer/teksten/:id/publiceren", "admin", aPost),
  get("/beheer/teksten/:id/offline", "admin", { ...aPost, ...action }),
  post("/beheer/teksten/:id/offline", "admin", aPost),
  get("/beheer/teksten/:id/versies", "admin", aPost),
  post("/beheer/teksten/:id/versies", "admin", { ...aPost, fields: () => ({ number: "1" }) }),
];
