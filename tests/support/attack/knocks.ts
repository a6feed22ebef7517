/** A request as it goes over the line, and what may be answered. */
export type Knock = [what: string, request: string, statuses: number[]];

const PAGE = "Accept: text/html\r\nConnection: close\r\n";
const HOST = `Host: localhost\r\n${PAGE}`;
const get = (path: string, headers = HOST) => `GET ${path} HTTP/1.1\r\n${headers}\r\n`;

const ASKED: Knock[] = [
  ["no host", get("/vacatures", PAGE), [400]],
  ["an empty host", get("/vacatures", `Host: \r\n${PAGE}`), [400]],
  ...["a b", "a/b", "a:b", "a:99999", "[::1", "<x>", "é", "a@b", "a:80:80"].map(
    (host): Knock => [`host ${host}`, get("/vacatures", `Host: ${host}\r\n${PAGE}`), [400]],
  ),
  [
    "a forwarded host with a broken port",
    get("/", `X-Forwarded-Host: a:b:99999999\r\n${HOST}`),
    [200],
  ],
  ["an absolute address of ours", get("http://localhost/vacatures"), [200]],
  ["an absolute address elsewhere", get("http://elders.example/vacatures?q=a"), [200]],
  ["an absolute address that is none", get("http://[/vacatures"), [400]],
  ["an address without a slash", get("vacatures"), [400]],
  ["an asterisk", "OPTIONS * HTTP/1.1\r\n".concat(HOST, "\r\n"), [400, 405]],
  ...["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "SEARCH", "M-SEARCH", "LINK"].map(
    (method): Knock => [method, `${method} /vacatures HTTP/1.1\r\n${HOST}\r\n`, [405]],
  ),
  ["CONNECT", `CONNECT localhost:80 HTTP/1.1\r\n${HOST}\r\n`, [0, 400, 405]],
  ["an unknown method", `KIJK / HTTP/1.1\r\n${HOST}\r\n`, [400]],
  ["HEAD", `HEAD /vacatures HTTP/1.1\r\n${HOST}\r\n`, [200]],
  ...["%E0%A4%A", "%", "%zz", "a%00b", "%0d%0aX:y", "%7f", "%ff"].map(
    (path): Knock => [`/${path}`, get(`/vacatures/${path}`), [400]],
  ),
  ...[
    "€".normalize(),
    "%E2%82%AC",
    "..%2f..%2fetc",
    "constructor",
    "__proto__",
    "x".repeat(400),
  ].map(
    (path): Knock => [
      `/${path.slice(0, 20)}`,
      get(`/vacatures/${encodeURI(decodeURI(path))}`),
      [404, 400],
    ],
  ),
  ["//elders.example", get("//elders.example/%2f.."), [400]],
  ["a thousand steps", get("/a".repeat(1_000)), [400]],
  ["a long address", get(`/vacatures?q=${"x".repeat(9_000)}`), [414]],
  ["headers of 20 kB", get("/", `X-Long: ${"x".repeat(20_000)}\r\n${HOST}`), [431]],
  ["3,000 headers", get("/", `${"a: b\r\n".repeat(3_000)}${HOST}`), [200, 400, 431]],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"].flatMap(
    (word): Knock[] => [
      [`/?melding=${word}`, get(`/?melding=${word}`), [200]],
      [`/inloggen?melding=${word}`, get(`/inloggen?melding=${word}`), [200]],
      [`q=${word}`, get(`/vacatures?q=${word}`), [200]],
      [`plaats=Bergen (${word})`, get(`/vacatures?plaats=Bergen+(${word})`), [200]],
      [`vaardigheid=${word}`, get(`/vacatures?vaardigheid=${word}&beroep=${word}`), [200]],
    ],
  ),
  ...[
    "///",
    "//elders.example",
    "/%5celders.example",
    "http://[",
    "/%0d%0a",
    "/\\elders.example",
  ].map(
    (next): Knock => [`naar=${next}`, get(`/inloggen?naar=${encodeURIComponent(next)}`), [200]],
  ),
  ...["_data=root", "_data=routes%2Fpublic%2Fhome", "%5fdata=x", "_data"].map(
    (query): Knock => [`?${query}`, get(`/vacatures?${query}`), [400]],
  ),
  ["?index everywhere", get("/vacatures?index&index=1&index="), [200]],
  ["data of the list", get("/vacatures.data"), [200]],
  ["data of no route", get("/vacatures.data?_routes=x,__proto__"), [200]],
  ["data of no page", get("/bestaat/niet.data"), [404]],
  ["an old manifest", get("/__manifest?version=x&p=/"), [204]],
  ["a manifest of a thousand steps", get(`/__manifest?version=x&p=${"/a".repeat(1_000)}`), [400]],
  [
    "a cookie full of junk",
    get("/mijn", `Cookie: ${'a="; rh=%E0%A4%A; =;;'.repeat(200)}\r\n${HOST}`),
    [302],
  ],
  [
    "a session that is none",
    get("/mijn", `Cookie: rh=${"%22".repeat(900)}; rh=x.y; rh-concept=../..\r\n${HOST}`),
    [302],
  ],
];

const POST =
  "Host: localhost\r\nOrigin: http://localhost\r\nConnection: close\r\nAccept: text/html\r\n";
const FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
const post = (headers: string, body = "", path = "/inloggen") =>
  `POST ${path} HTTP/1.1\r\n${POST}${headers}\r\n${body}`;

const POSTED: Knock[] = [
  [
    "a body that is JSON",
    post("Content-Type: application/json\r\nContent-Length: 2\r\n", "{}"),
    [415],
  ],
  ["a body of no type", post("Content-Length: 3\r\n", "a=1"), [415]],
  ["a form without a body", post(""), [422]],
  [
    "a boundary that is none",
    post("Content-Type: multipart/form-data\r\nContent-Length: 3\r\n", "--b"),
    [415],
  ],
  ["two lengths", post(`${FORM}Content-Length: 3\r\nContent-Length: 30\r\n`, "a=1"), [400]],
  ["a length that is no number", post(`${FORM}Content-Length: veel\r\n`, "a=1"), [400]],
  ["a negative length", post(`${FORM}Content-Length: -1\r\n`, "a=1"), [400]],
  [
    "a length and chunks",
    post(`${FORM}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n`, "0\r\n\r\n"),
    [400],
  ],
  [
    "a chunk that lies",
    post(`${FORM}Transfer-Encoding: chunked\r\n`, "zz\r\na=1\r\n0\r\n\r\n"),
    [400],
  ],
  ["an intent that is no JSON", post(`${FORM}Content-Length: 14\r\n`, "__intent__={{{"), [422]],
  ["a state that is no JSON", post(`${FORM}Content-Length: 13\r\n`, "__state__=[[["), [422]],
  [
    "another site",
    post("Origin: https://elders.example\r\n").replace("Origin: http://localhost\r\n", ""),
    [403],
  ],
  [
    "an origin that is none",
    post("Origin: nul://[\r\n").replace("Origin: http://localhost\r\n", ""),
    [403],
  ],
  [
    "a post to a page without a form",
    post(`${FORM}Content-Length: 0\r\n`, "", "/werkwijze"),
    [405],
  ],
  [
    "a post to the layout of a room",
    post(`${FORM}Content-Length: 0\r\n`, "", "/werkgever"),
    [302, 405],
  ],
  ["a post for data", post(`${FORM}Content-Length: 3\r\n`, "a=1", "/inloggen.data"), [422]],
];

/** Requests that no browser sends: each has one right answer, and a person reads a sentence. */
export const KNOCKS: Knock[] = [...ASKED, ...POSTED];
