import { expect, test } from "vitest";
import { callerOf, networkOf } from "./caller.ts";

test("an IPv4 address counts whole, in whatever clothes, and IPv6 by its first 64 bits", () => {
  expect(callerOf("192.0.2.7")).toBe("192.0.2.7");
  expect(callerOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(callerOf("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2::/64");
  expect(callerOf("2001:0DB8:0001:0002::ffff")).toBe("2001:db8:1:2::/64");
  expect(callerOf("2001:db8:1:3::1")).not.toBe(callerOf("2001:db8:1:2::1"));
  expect(callerOf("::1")).toBe("0:0:0:0::/64");
  expect(callerOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(callerOf("")).toBe("");
});

test("a network is what neighbours share", () => {
  expect(networkOf("192.0.2.7")).toBe(networkOf("::ffff:192.0.2.200"));
  expect(networkOf("192.0.3.7")).not.toBe(networkOf("192.0.2.7"));
  expect(networkOf("2001:db8:1:2::1")).toBe(networkOf("2001:db8:1:ffff::1"));
});
