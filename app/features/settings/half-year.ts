/** The half year a day lies in: the minimum wage changes on 1 January and 1 July. */
export function halfYearOf(day: Date): { validFrom: Date; validTo: Date } {
  const year = day.getUTCFullYear();
  return day.getUTCMonth() < 6
    ? { validFrom: new Date(Date.UTC(year, 0, 1)), validTo: new Date(Date.UTC(year, 5, 30)) }
    : { validFrom: new Date(Date.UTC(year, 6, 1)), validTo: new Date(Date.UTC(year, 11, 31)) };
}
