import { expect, test } from "vitest";
import { findPeriods } from "./periods.ts";

const periodIn = (text: string) => {
  const [first] = findPeriods(text);
  return first ? `${first.start}/${first.end}` : null;
};

test.each([
  ["januari 2021 – heden", "2021-01/null"],
  ["2019-2022", "2019/2022"],
  ["sinds 03/2020", "2020-03/null"],
  ["mrt 2018 t/m aug 2020", "2018-03/2020-08"],
  ["jan. '19 - nu", "2019-01/null"],
  ["01-2019 - 03-2022", "2019-01/2022-03"],
  ["01-03-2019 – 31-08-2020", "2019-03/2020-08"],
  ["van maart 2018 tot en met augustus 2020", "2018-03/2020-08"],
  ["jan – mrt 2020", "2020-01/2020-03"],
  ["2018/2020", "2018/2020"],
  ["2019-09 - 2022-07", "2019-09/2022-07"],
  ["Secretaresse (2016 tot heden)", "2016/null"],
])("%s is read as %s", (text, wanted) => {
  expect(periodIn(text)).toBe(wanted);
});

test.each([
  "06-10000001",
  "1000 AA Utrecht",
  "€ 2019,50",
  "een budget van 20190 euro",
  "nu en dan",
])("%s is no period", (text) => {
  expect(findPeriods(text)).toEqual([]);
});
