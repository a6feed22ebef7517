import type { MetaDescriptor } from "@remix-run/node";

type Trail = { url: string; label: string }[];

/** What machines read of where a page stands: the way back up and the page itself, as absolute addresses. */
export function breadcrumbData(trail: Trail): MetaDescriptor {
  return {
    "script:ld+json": {
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      itemListElement: trail.map(({ url, label }, at) => ({
        "@type": "ListItem",
        position: at + 1,
        name: label,
        item: url,
      })),
    },
  };
}

/** The questions that a page shows with their answers, for machines; nothing when it shows none. */
export function questionData(questions: { question: string; answer: string }[]): MetaDescriptor[] {
  if (questions.length === 0) return [];
  return [
    {
      "script:ld+json": {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        mainEntity: questions.map(({ question, answer }) => ({
          "@type": "Question",
          name: question,
          acceptedAnswer: { "@type": "Answer", text: answer },
        })),
      },
    },
  ];
}
