/** Something a part of the tests needs from the machine. */
export type Facility = {
  /** What was found, with its version. */
  label: string;
  /** Why it is not there, or null. */
  missing: string | null;
  /** What the tests' processes are told. */
  env: Record<string, string>;
  stop: () => Promise<void>;
};

/** For a part that was not asked for. */
export const UNASKED: Facility = {
  label: "",
  missing: "not asked for",
  env: {},
  stop: async () => {},
};
