import { ContentNote } from "./content-note";
import { SampleNote } from "./sample-note";
import { SeriesRail } from "./series-rail";

type Props = {
  article: { title: string; contentNote: string | null; sample: boolean };
  lead: string | null;
  minutes: number;
  series: { slug: string; title: string; count: number; position: number } | null;
};

export function ArticleHead({ article, lead, minutes, series }: Props) {
  return (
    <header>
      {series && <SeriesRail {...series} />}
      <h1 className="mt-2 text-title">{article.title}</h1>
      {lead && <p className="mt-5 font-serif text-quiet text-xl leading-relaxed">{lead}</p>}
      <p className="mt-4 text-quiet">
        {minutes} {minutes === 1 ? "minute" : "minutes"} to read
      </p>
      {article.sample && (
        <div className="mt-4">
          <SampleNote />
        </div>
      )}
      {article.contentNote && (
        <div className="mt-8">
          <ContentNote text={article.contentNote} />
        </div>
      )}
    </header>
  );
}
