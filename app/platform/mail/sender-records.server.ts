/**
 * What a sender's domain tells mail servers about who may send for it. Source: RFC 7208 (SPF), RFC 6376
 * (DKIM, whose record has a name that the sending service chooses), RFC 7489 (DMARC).
 */
import { Resolver } from "node:dns/promises";

/** `unknown`: the name server did not answer, or nobody can know the record's name. */
export type RecordState = "there" | "missing" | "unknown";

export type SenderRecords = Record<"spf" | "dkim" | "dmarc", RecordState>;

const WAIT_MS = 2_000;
const NOT_THERE = new Set(["ENOTFOUND", "ENODATA", "ENONAME"]);
/** Where Resend has its key; of another service nobody can guess the name. */
const RESEND_KEY = "resend._domainkey";

/** Asks the name servers about the domain of an address; `servers` asks others than the machine's own. */
export async function findSenderRecords(
  domain: string,
  service: "stored" | "resend" | "smtp",
  servers?: string[],
): Promise<SenderRecords> {
  const resolver = new Resolver({ timeout: WAIT_MS, tries: 1 });
  if (servers) resolver.setServers(servers);
  const look = async (name: string, pattern: RegExp): Promise<RecordState> => {
    try {
      const records = await resolver.resolveTxt(name);
      return records.some((parts) => pattern.test(parts.join(""))) ? "there" : "missing";
    } catch (error) {
      return NOT_THERE.has((error as { code?: string }).code ?? "") ? "missing" : "unknown";
    }
  };
  const [spf, dkim, dmarc] = await Promise.all([
    look(domain, /^v=spf1(?: |$)/i),
    service === "resend"
      ? look(`${RESEND_KEY}.${domain}`, /(?:^|;)\s*p=\S/i)
      : Promise.resolve<RecordState>("unknown"),
    look(`_dmarc.${domain}`, /^v=DMARC1(?:;|$)/i),
  ]);
  return { spf, dkim, dmarc };
}
