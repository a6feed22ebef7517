import { expect, test } from "vitest";
import { linesOfPages } from "../page-columns.ts";
import type { PageText } from "./page-text.ts";

/** A text at a place, in letters of 10 points that are half as wide. */
function at(x: number, y: number, text: string, font = "plain"): PageText {
  return { text, x, y, width: text.length * 5, size: 10, font };
}

function read(...pieces: PageText[]): string[] {
  const body = at(
    40,
    700,
    "Hier staat nog een gewone regel met genoeg letters om de tekst te zijn.",
  );
  const all = linesOfPages([[...pieces, body]]).map(({ text }) => text);
  return all.filter((text) => text !== "").slice(0, -1);
}

test("a row that starts bold and goes on plain is two cells", () => {
  expect(read(at(40, 50, "RECEPTIONIST", "bold"), at(105, 50, "Hotel De Brug"))).toEqual([
    "RECEPTIONIST\tHotel De Brug",
  ]);
});

test("letters set apart come together through a whole row, digits too", () => {
  expect(
    read(at(40, 50, "+ 3 1"), at(70, 50, "6"), at(80, 50, "1 2 3 4"), at(120, 50, "5 6 7 8")),
  ).toEqual(["+31 6 1234 5678"]);
});

test("lines of cells are read cell by cell where a period opens the row", () => {
  expect(
    read(
      ...[at(40, 50, "2018 - heden"), at(140, 50, "Planner"), at(300, 50, "Ritten plannen")],
      ...[at(140, 62, "Transport Van Rijn"), at(300, 62, "Chauffeurs bellen")],
    ),
  ).toEqual([
    "2018 - heden\tPlanner",
    "Transport Van Rijn",
    "• Ritten plannen",
    "• Chauffeurs bellen",
  ]);
});

test("headings in a column of their own come above the section beside them", () => {
  expect(
    read(
      at(200, 10, "Jan de Vries"),
      ...[
        at(40, 62, "Werkervaring"),
        at(200, 50, "Planner"),
        at(200, 62, "Rijn"),
        at(200, 74, "Venlo"),
      ],
      ...[at(40, 130, "Opleiding"), at(200, 124, "MBO 4"), at(200, 136, "ROC Noord")],
      ...[at(40, 190, "Talen"), at(200, 190, "Nederlands")],
    ),
  ).toEqual([
    ...[
      "Jan de Vries",
      "Werkervaring",
      "Planner",
      "Rijn",
      "Venlo",
      "Opleiding",
      "MBO 4",
      "ROC Noord",
    ],
    ...["Talen", "Nederlands"],
  ]);
});

test("a full line takes the next only where a sentence goes on", () => {
  const full = "Bestuursondersteuning en voorbereiding van alle vergaderingen van de raad";
  const open = "Bestuursondersteuning en voorbereiding van alle overleggen en zittingen van de";
  expect(read(at(40, 50, full), at(40, 62, "Managementassistente"))).toEqual([
    full,
    "Managementassistente",
  ]);
  expect(read(at(40, 50, open), at(40, 62, "Raad van State"))).toEqual([`${open} Raad van State`]);
});

test("a period broken by a narrow column is whole again", () => {
  expect(
    read(
      ...[at(40, 50, "15-08-2013 t/m 28-"), at(200, 50, "Planner, Transport Van Rijn")],
      ...[at(60, 62, "02-2018"), at(200, 62, "Ritten plannen")],
    ),
  ).toEqual(["15-08-2013 t/m 28-02-2018\tPlanner, Transport Van Rijn", "Ritten plannen"]);
});
