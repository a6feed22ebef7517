import type { MetaDescriptor } from "@remix-run/node";

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
