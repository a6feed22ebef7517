import { describe, expect, test } from "vitest";
import { PRODUCT_FILES, SOURCE_FILES } from "./source-files.ts";

const TESTS = SOURCE_FILES.filter(
  ({ path }) => /\.(test|spec)\.tsx?$/.test(path) && !path.endsWith("honest-tests.test.ts"),
);

function linesMatching(pattern: RegExp): string[] {
  return TESTS.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
}

describe("tests are honest", () => {
  test("nothing of our own is mocked", () => {
    expect(linesMatching(/\bvi\.(mock|doMock|stubGlobal|spyOn)\b|\bjest\./)).toEqual([]);
  });

  test("nothing sleeps", () => {
    expect(linesMatching(/waitForTimeout|setTimeout\(\s*resolve/)).toEqual([]);
  });

  test("a skipped test prints its reason", () => {
    const skips = linesMatching(/\.(skip|only|todo|fixme)\b(?!If)/);
    expect(skips.filter((line) => !/\.skip\([^,]+,\s*["'`]/.test(line))).toEqual([]);
  });

  test("every test asserts something", () => {
    const silent = TESTS.filter(
      ({ text }) => !/\bexpect\b|\bfc\.assert|\bdescribe[A-Z]\w*\(/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

test("every feature that changes something in a transaction records an event in it", () => {
  const silent = PRODUCT_FILES.filter(
    ({ path, text }) =>
      /^app\/features\/(?!settings\/)/.test(path) &&
      /\btransaction\(/.test(text) &&
      !/\brecordEvents?\(/.test(text),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});
