import { findRole } from "#app/features/taxonomy/roles.ts";
import type { PostedVacature } from "#app/features/vacatures/public/posted-vacature.ts";

/** A vacature as others are told of it, of which a test says what matters to it. */
export function samplePosting(parts: Partial<PostedVacature> = {}): PostedVacature {
  return {
    number: 12,
    url: "https://bureau.example/vacatures/planner-utrecht-12",
    title: "Planner",
    summary: "Je plant de routes van veertig wagens en belt wie te laat komt.",
    tasks: ["Routes maken"],
    offer: [],
    requirements: ["Excel (basis)"],
    skills: ["Excel"],
    employer: "Van Vliet",
    invented: false,
    bureau: "Rechterhand",
    role: findRole("planner"),
    sector: "logistiek",
    place: "Utrecht",
    province: "Utrecht",
    postcode: "3511 AA",
    contractForms: ["vast", "zzp"],
    salaryMinCents: 290000,
    salaryMaxCents: 340000,
    salaryHours: 36,
    hoursMin: 28,
    hoursMax: 36,
    hybridDays: 2,
    travelCentsPerKm: null,
    educationLevel: "mbo4",
    educationHard: true,
    experienceYears: 2,
    startsOn: null,
    closesOn: new Date("2026-12-31T00:00:00Z"),
    publishedAt: new Date("2026-11-01T08:00:00Z"),
    updatedAt: new Date("2026-11-02T08:00:00Z"),
    ...parts,
  };
}
